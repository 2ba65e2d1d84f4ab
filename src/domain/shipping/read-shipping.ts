// Which shipping service a seller's own word for it means: 「らくらく」, 「おてがる ネコポス」, 「レターパックライト」.
import { SHIPPING_SERVICES, type ShippingService } from '../reference/ways-of-shipping.ts';
import { spellingKey } from '../wide-text.ts';

/** undefined for what is blank, unknown, or names no service of its own (ネコポス alone is several). */
export function serviceOf(written: string): ShippingService | undefined {
  const key = spellingKey(written);
  return key === '' ? undefined : SHIPPING_SERVICES.find((service) => service.written.test(key));
}
