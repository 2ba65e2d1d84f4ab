// The screens of one trouble: its room, and what is opened from there.
import type { ComponentChildren } from 'preact';
import { ClosingScreen } from './closing-screen.tsx';
import { ContactsScreen } from './contacts-screen.tsx';
import { DetailsScreen } from './details-screen.tsx';
import { GrownScreen } from './grown-screen.tsx';
import { InspectionScreen } from './inspection-screen.tsx';
import { LettersScreen } from './letters-screen.tsx';
import { MistakeScreen } from './mistake-screen.tsx';
import { OnTheWayScreen } from './on-the-way-screen.tsx';
import { OtherWaysScreen } from './other-ways-screen.tsx';
import { OutageCancelScreen } from './outage-cancel-screen.tsx';
import { OutageReportScreen } from './outage-report-screen.tsx';
import { OutageScreen } from './outage-screen.tsx';
import { PackingScreen } from './packing-screen.tsx';
import type { Send } from './parts.tsx';
import { ReleaseScreen } from './release-screen.tsx';
import { ReplyScreen } from './reply-screen.tsx';
import { ReportScreen } from './report-screen.tsx';
import { RestartScreen } from './restart-screen.tsx';
import { ReverseScreen } from './reverse-screen.tsx';
import { RoomScreen } from './room-screen.tsx';
import type { IncidentScreen } from './screens.ts';
import { SettleScreen } from './settle-screen.tsx';
import { StopListScreen } from './stop-list-screen.tsx';
import { ThreadScreen } from './thread-screen.tsx';
import { ThreadsScreen } from './threads-screen.tsx';

export function IncidentScreens(props: {
  readonly screen: IncidentScreen;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, ...others } = props;
  switch (screen.kind) {
    case 'stopList':
      return <StopListScreen screen={screen} {...others} />;
    case 'room':
      return <RoomScreen screen={screen} {...others} />;
    case 'reply':
      return <ReplyScreen screen={screen} {...others} />;
    case 'details':
      return <DetailsScreen screen={screen} {...others} />;
    case 'contacts':
      return <ContactsScreen screen={screen} {...others} />;
    case 'grown':
      return <GrownScreen screen={screen} {...others} />;
    case 'mistake':
      return <MistakeScreen screen={screen} {...others} />;
    case 'release':
      return <ReleaseScreen screen={screen} {...others} />;
    case 'reverse':
      return <ReverseScreen screen={screen} {...others} />;
    case 'inspection':
      return <InspectionScreen screen={screen} {...others} />;
    case 'restart':
      return <RestartScreen screen={screen} {...others} />;
    case 'report':
      return <ReportScreen screen={screen} {...others} />;
    case 'letters':
      return <LettersScreen screen={screen} {...others} />;
    case 'threads':
      return <ThreadsScreen screen={screen} {...others} />;
    case 'thread':
      return <ThreadScreen screen={screen} {...others} />;
    case 'settle':
      return <SettleScreen screen={screen} {...others} />;
    case 'closing':
      return <ClosingScreen screen={screen} {...others} />;
    case 'outage':
      return <OutageScreen screen={screen} {...others} />;
    case 'packing':
      return <PackingScreen screen={screen} {...others} />;
    case 'outageCancel':
      return <OutageCancelScreen screen={screen} {...others} />;
    case 'onTheWay':
      return <OnTheWayScreen screen={screen} {...others} />;
    case 'otherWays':
      return <OtherWaysScreen screen={screen} {...others} />;
    case 'outageReport':
      return <OutageReportScreen screen={screen} {...others} />;
  }
}
