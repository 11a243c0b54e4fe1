import { delegationStates } from '@ratthall/domain/delegation';
import * as Type from 'typebox';

export const DelegationState = Type.Enum([...delegationStates]);
