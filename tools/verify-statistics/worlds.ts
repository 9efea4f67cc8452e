import { DEMO_TEAM, type Team } from '@/tools/simulate/team';

/** A team whose months are drawn, and how many agents of its kind tell the truth. */
export interface World {
  name: string;
  team: Team;
  /** Agents of one very large month of the same kind. */
  large: number;
}

const MONTH = { ...DEMO_TEAM, days: 30 };

/** One agent with their own data, and a team in which agents differ: the two who look at numbers. */
export const WORLDS: readonly World[] = [
  {
    name: 'One agent, a month of 20 conversations a day (clusters: conversations)',
    team: { ...MONTH, agents: 1, agentSpread: 0, perDay: 20 },
    large: 60,
  },
  {
    name: 'Sixteen agents, a month of 4 conversations a day each (clusters: agents)',
    team: { ...MONTH, agents: 16, agentSpread: 0.5, perDay: 4 },
    large: 400,
  },
];
