import { describe, expect, test } from 'vitest';
import { fromLink, type Place } from './link.ts';

/**
 * Links as they were written on 2026-11-22, format 1, rules 1. People keep such links, so this list is
 * append-only: a line that fails is a link somebody can no longer open, and is never the line's fault.
 */
const kept: { link: string; is: Place }[] = [
  {
    link: 'v=1&rules=1&check=1xwg1sk',
    is: { answers: {} },
  },
  {
    link: 'v=1&rules=1&members=none&saves=device&ranking=none&play=solo&at=result&check=0vaw9et',
    is: { answers: { members: 'none', saves: 'device', ranking: 'none', play: 'solo' }, at: 'result' },
  },
  {
    link: 'v=1&rules=1&lang=ko&members=platform&saves=platform&ranking=platform&play=solo&client=android&name=%EC%8A%A4%EB%8F%84%EC%BF%A0&at=result&check=1nkdi62',
    is: {
      answers: {
        members: 'platform',
        saves: 'platform',
        ranking: 'platform',
        play: 'solo',
        client: 'android',
        name: '스도쿠',
      },
      at: 'result',
      language: 'ko',
    },
  },
  {
    link: 'v=1&rules=1&play=peer&fairplay=yes&at=fairplay&check=0k5g1dv',
    is: { answers: { play: 'peer', fairplay: 'yes' }, at: 'fairplay' },
  },
  {
    link: 'v=1&rules=1&lang=en&play=peer&fairplay=no&client=unity&at=review&check=1fuoetg',
    is: { answers: { play: 'peer', fairplay: 'no', client: 'unity' }, at: 'review', language: 'en' },
  },
  {
    link: 'v=1&rules=1&members=own&saves=server&ranking=own&play=turns&peak=1k&regions=one&downtime=hours&at=operators&check=0hoom3f',
    is: {
      answers: {
        members: 'own',
        saves: 'server',
        ranking: 'own',
        play: 'turns',
        peak: '1k',
        regions: 'one',
        downtime: 'hours',
      },
      at: 'operators',
    },
  },
  {
    link: 'v=1&rules=1&lang=ko&members=own&saves=server&ranking=own&play=match&peak=10k&traffic=sudden&regions=few&downtime=minutes&operators=developers&hardware=none&cost=upfront&residency=no&at=result&check=1ykeh9t',
    is: {
      answers: {
        members: 'own',
        saves: 'server',
        ranking: 'own',
        play: 'match',
        peak: '10k',
        traffic: 'sudden',
        regions: 'few',
        downtime: 'minutes',
        operators: 'developers',
        hardware: 'none',
        cost: 'upfront',
        residency: 'no',
      },
      at: 'result',
      language: 'ko',
    },
  },
  {
    link: 'v=1&rules=1&lang=ko&members=own&saves=server&ranking=own&play=world&peak=100k&traffic=events&regions=world&downtime=minutes&operators=crew&hardware=owned&cost=monthly&residency=yes&client=unity&experience=some&backoffice=no&framework=flask&database=oracle&format=xml&name=%EB%B0%94%EB%9E%8C%EC%9D%98%20%EB%82%98%EB%9D%BC&at=result&check=1gnakwt',
    is: {
      answers: {
        members: 'own',
        saves: 'server',
        ranking: 'own',
        play: 'world',
        peak: '100k',
        traffic: 'events',
        regions: 'world',
        downtime: 'minutes',
        operators: 'crew',
        hardware: 'owned',
        cost: 'monthly',
        residency: 'yes',
        client: 'unity',
        experience: 'some',
        backoffice: 'no',
        framework: 'flask',
        database: 'oracle',
        format: 'xml',
        name: '바람의 나라',
      },
      at: 'result',
      language: 'ko',
    },
  },
  {
    link: 'v=1&rules=1&members=unsure&saves=unsure&ranking=unsure&play=unsure&fairplay=unsure&peak=unsure&traffic=unsure&regions=unsure&downtime=unsure&operators=unsure&hardware=unsure&cost=unsure&residency=unsure&at=review&check=1q8c84a',
    is: {
      answers: {
        members: 'unsure',
        saves: 'unsure',
        ranking: 'unsure',
        play: 'unsure',
        fairplay: 'unsure',
        peak: 'unsure',
        traffic: 'unsure',
        regions: 'unsure',
        downtime: 'unsure',
        operators: 'unsure',
        hardware: 'unsure',
        cost: 'unsure',
        residency: 'unsure',
      },
      at: 'review',
    },
  },
  {
    link: 'v=1&rules=1&lang=en&peak=over1m&traffic=steady&operators=some&hardware=owned&cost=balanced&at=cost&check=1m2lb8q',
    is: {
      answers: { peak: 'over1m', traffic: 'steady', operators: 'some', hardware: 'owned', cost: 'balanced' },
      at: 'cost',
      language: 'en',
    },
  },
  {
    link: 'v=1&rules=1&peak=1m&operators=nobody&check=1upbi6h',
    is: { answers: { peak: '1m', operators: 'nobody' } },
  },
  {
    link: 'v=1&rules=1&client=web&experience=first&backoffice=yes&framework=django&database=sqlite&format=json&at=format&check=0tkkqui',
    is: {
      answers: {
        client: 'web',
        experience: 'first',
        backoffice: 'yes',
        framework: 'django',
        database: 'sqlite',
        format: 'json',
      },
      at: 'format',
    },
  },
  {
    link: 'v=1&rules=1&lang=ko&client=godot&database=postgresql&at=database&check=1wbggu9',
    is: { answers: { client: 'godot', database: 'postgresql' }, at: 'database', language: 'ko' },
  },
  {
    link: 'v=1&rules=1&experience=some&backoffice=yes&database=mysql&at=result&check=15gahkr',
    is: { answers: { database: 'mysql', experience: 'some', backoffice: 'yes' }, at: 'result' },
  },
  {
    link: 'v=1&rules=1&name=a%20%26%20b%20%3D%20c%3F%20%231%20100%25%20%2B%20%7E%5F%2E%21%2A%28%29&at=name&check=1p5ads4',
    is: { answers: { name: 'a & b = c? #1 100% + ~_.!*()' }, at: 'name' },
  },
  {
    link: 'v=1&rules=1&lang=ko&name=%EC%B9%B4%ED%8E%98%20%22%EB%B3%84%22%20%27%EB%8B%AC%27&at=name&check=0dkckbi',
    is: { answers: { name: '카페 "별" \'달\'' }, at: 'name', language: 'ko' },
  },
  {
    link: 'v=1&rules=1&lang=ko&name=%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%E2%80%8D%F0%9F%91%A6%20%EA%B0%80%EC%A1%B1%20%F0%9F%87%B0%F0%9F%87%B7&at=result&check=04a0c4q',
    is: { answers: { name: '👨‍👩‍👧‍👦 가족 🇰🇷' }, at: 'result', language: 'ko' },
  },
  {
    link: 'v=1&rules=1&play=solo&name=%2E%2E%2F%2E%2E%2Fetc%2Fpasswd&check=1pr2vl1',
    is: { answers: { name: '../../etc/passwd', play: 'solo' } },
  },
  {
    link: 'v=1&rules=1&members=own&name=%3Cscript%3Ealert%281%29%3C%2Fscript%3E&at=result&check=16mnwgs',
    is: { answers: { name: '<script>alert(1)</script>', members: 'own' }, at: 'result' },
  },
  {
    link: 'v=1&rules=1&lang=ko&name=%EA%B0%80%EB%82%98%EB%8B%A4%EB%9D%BC%EB%A7%88%EB%B0%94%EC%82%AC%EC%95%84%EC%9E%90%EC%B0%A8%EC%B9%B4%ED%83%80%ED%8C%8C%ED%95%98%EA%B0%80%EB%82%98%EB%8B%A4%EB%9D%BC%EB%A7%88%EB%B0%94%EC%82%AC%EC%95%84%EC%9E%90%EC%B0%A8%EC%B9%B4%ED%83%80%ED%8C%8C%ED%95%98%EA%B0%80%EB%82%98%EB%8B%A4%EB%9D%BC%EB%A7%88%EB%B0%94%EC%82%AC%EC%95%84%EC%9E%90%EC%B0%A8%EC%B9%B4%ED%83%80&check=0yczwsh',
    is: {
      answers: { name: '가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타' },
      language: 'ko',
    },
  },
  {
    link: 'v=1&rules=1&members=own&play=turns&name=constructor&at=result&check=10tqdcp',
    is: { answers: { members: 'own', play: 'turns', name: 'constructor' }, at: 'result' },
  },
  {
    link: 'v=1&rules=1&lang=en&traffic=sudden&cost=upfront&residency=unsure&at=members&check=1d3v7xc',
    is: {
      answers: { residency: 'unsure', cost: 'upfront', traffic: 'sudden' },
      at: 'members',
      language: 'en',
    },
  },
  {
    link: 'v=1&rules=1&lang=ko&saves=device&ranking=platform&regions=few&format=json&name=%EB%B3%84%EC%9D%98%20%EC%A0%95%EC%9B%90&at=result&check=0gpdc4j',
    is: {
      answers: { ranking: 'platform', saves: 'device', regions: 'few', format: 'json', name: '별의 정원' },
      at: 'result',
      language: 'ko',
    },
  },
  {
    link: 'v=1&rules=1&lang=en&at=members&check=0of1j0c',
    is: { answers: {}, at: 'members', language: 'en' },
  },
];

describe.each(kept)('the link $link', ({ link, is }) => {
  test('still opens where it was copied', () => {
    const { notices, ...place } = fromLink(link);
    expect(place).toEqual(is);
    expect(notices.filter(({ kind }) => kind !== 'other-rules')).toEqual([]);
  });
});
