import type { Assignment } from '@ratthall/domain/permissions';

/**
 * Somebody at the demo network, who signs in with the address and the one password that all of them have. `also`: other
 * members that the same role is at, as in an environmental office that several municipalities share.
 */
export type DemoPerson = {
  email: string;
  name: string;
  assignment: Assignment;
  isShown?: true;
  also?: readonly string[];
};

/** Printed at every start. The people are invented, and so is all that they can get at. */
export const demoPassword = 'sju tallar vid vattnet';

const at = (member: string, role: 'reporter' | 'approver') => ({ role, member }) as const;

/** The first is the administrator, who invites the others. One for every role is shown at the start. */
export const demoPeople: readonly DemoPerson[] = [
  {
    email: 'administrator@demo.example',
    name: 'Astrid Påhittad',
    assignment: { role: 'administrator', member: null },
    isShown: true,
  },
  {
    email: 'kansli@demo.example',
    name: 'Nils Påhittad',
    assignment: { role: 'secretariat', member: null },
    isShown: true,
  },
  { email: 'rapportor@sundtuna.example', name: 'Maj Påhittad', assignment: at('9202', 'reporter'), isShown: true },
  { email: 'godkannare@sundtuna.example', name: 'Elis Påhittad', assignment: at('9202', 'approver'), isShown: true },
  { email: 'rapportor@klovskar.example', name: 'Tora Påhittad', assignment: at('9301', 'reporter'), isShown: true },
  { email: 'rapportor@hyttfors.example', name: 'Ture Påhittad', assignment: at('9102', 'reporter') },
  { email: 'rapportor@tangvalla.example', name: 'Siv Påhittad', assignment: at('9302', 'reporter') },
  { email: 'rapportor@vittervik.example', name: 'Uno Påhittad', assignment: at('9101', 'reporter') },
  { email: 'rapportor@olmeryd.example', name: 'Barbro Påhittad', assignment: at('9403', 'reporter') },
  { email: 'rapportor@hedvalla.example', name: 'Alf Påhittad', assignment: at('9303', 'reporter') },
  { email: 'rapportor@malmark.example', name: 'Gun Påhittad', assignment: at('9092', 'reporter') },
  {
    email: 'miljokontoret@fjallmark.example',
    name: 'Ossian Påhittad',
    assignment: at('9103', 'reporter'),
    also: ['9104', '9105', '9106'],
  },
  {
    email: 'miljokontoret@malmark.example',
    name: 'Ebba Påhittad',
    assignment: at('9201', 'reporter'),
    also: ['9203', '9204', '9205', '9207'],
  },
  {
    email: 'miljokontoret@sydas.example',
    name: 'Hilding Påhittad',
    assignment: at('9401', 'reporter'),
    also: ['9402', '9404'],
  },
];

/** Invited, without having answered yet. */
export const invited: Pick<DemoPerson, 'email' | 'assignment'> = {
  email: 'rapportor@ytterlanda.example',
  assignment: at('9305', 'reporter'),
};
