import type { OptionId } from '../questionnaire/questions.ts';
import type { Table } from './table.ts';

export type Framework = OptionId<'framework'>;

/** Which Python framework the membership side starts with. It never changes the hosting. */
export const frameworkTable: Table<Framework> = [
  {
    id: 'a-first-backend-starts-with-django',
    when: { experience: ['first'] },
    choose: 'django',
    because: {
      ko: '서버가 처음이라면 로그인, DB 이전, 관리 화면을 갖춘 Django가 덜 헤매요.',
      en: 'For a first backend Django brings log-in, migrations and an admin screen, so there is less to get wrong.',
    },
    source: {
      title: 'Django at a glance: who uses it',
      url: 'https://www.djangoproject.com/start/overview/',
    },
  },
  {
    id: 'an-admin-screen-comes-with-django',
    when: { experience: ['some'], backoffice: ['yes'] },
    choose: 'django',
    because: {
      ko: '코드를 모르는 사람이 쓸 관리 화면을 Django는 모델만 있으면 만들어 줘요.',
      en: 'Django builds the screen that people who do not code need, from the models alone.',
    },
  },
  {
    id: 'an-experienced-team-can-assemble-flask',
    when: { experience: ['some'], backoffice: ['no'] },
    choose: 'flask',
    because: {
      ko: '서버를 만들어 봤고 관리 화면도 필요 없으니, 필요한 것만 골라 짜는 Flask가 가벼워요.',
      en: 'An experienced team that needs no admin screen can keep to just the parts it wants with Flask.',
    },
    source: {
      title: 'Twilio: a proxying HTTP layer in Flask (PyCon Canada 2015)',
      url: 'https://2015.pycon.ca/en/schedule/49',
    },
  },
];
