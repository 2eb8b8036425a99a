import { type Game, games } from '../decision/games.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { hostingIds } from '../questionnaire/questions.ts';

/** How much a question tells about what a game runs on; the strongest discriminators count double. */
const strong = new Set<string>(['play', 'members', 'peak', 'operators', 'hardware', 'traffic']);

/** How far a documented game lies from these answers: differing answers, the strong ones counted twice. */
export function distance(game: Game, answers: Answers): number {
  const facts = factsOf(answers);
  const theirs = factsOf(game.answers);
  return hostingIds.reduce((sum, id) => (theirs[id] === facts[id] ? sum : sum + (strong.has(id) ? 2 : 1)), 0);
}

/** The documented games most like these answers, nearest first; those as near keep the order of the list. */
export function gamesLike(answers: Answers, most: number): readonly Game[] {
  return [...games].sort((a, b) => distance(a, answers) - distance(b, answers)).slice(0, most);
}
