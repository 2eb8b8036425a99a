import type { Blueprint } from '../blueprint/blueprint.ts';
import { databaseFor } from '../blueprint/blueprint.ts';
import type { Decision } from '../decision/decide.ts';
import type { Text } from '../language/text.ts';
import { optionOf } from '../questionnaire/questions.ts';
import { kitFor } from './kits.ts';
import type { Layer } from './layer.ts';
import { filesOf } from './layers.ts';

/** What the advice names and the zip does not hold yet, said plainly. */
export function missingFrom(
  laid: readonly Layer[],
  { outcome, parts }: Blueprint,
  { facts, framework }: Decision,
): readonly Text[] {
  const { project } = kitFor(outcome);
  const missing: Text[] = [];
  const without = parts.filter(({ id }) => !filesOf(id, laid));
  if (without.length > 0) {
    missing.push({
      ko: `그림의 부품 가운데 ${without.map(({ name }) => name.ko).join(', ')}의 파일`,
      en: `Files for these parts of the picture: ${without.map(({ name }) => name.en).join(', ')}`,
    });
  }
  if (project === 'django') {
    if (framework === 'flask') {
      missing.push({
        ko: 'Flask 프로젝트. 같은 API를 가진 Django 프로젝트가 들어 있어요.',
        en: 'The Flask project. The Django project with the same API is in the ZIP instead.',
      });
    }
    const database = databaseFor(outcome, facts);
    if (database === 'mysql' || database === 'oracle') {
      const { label } = optionOf('database', database);
      missing.push({
        ko: `${label.ko} 설정. 지금은 SQLite와 PostgreSQL로 돌아가요.`,
        en: `Settings for ${label.en}. It runs on SQLite and PostgreSQL for now.`,
      });
    }
    if (facts.format === 'xml') {
      missing.push({
        ko: 'XML 응답. 지금은 JSON으로 이야기해요.',
        en: 'Answers in XML. It speaks JSON for now.',
      });
    }
  }
  if (project === 'django' || facts.client !== 'web') {
    const { label } = optionOf('client', facts.client);
    missing.push({
      ko: `${label.ko} 클라이언트 코드`,
      en: `Client code for this: ${label.en}`,
    });
  }
  return missing;
}
