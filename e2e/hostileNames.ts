import { tidyName } from '../src/questionnaire/answers.ts';

/** Names that a visitor may give a game and that must be shown as they were typed, nothing more. */
export const hostileNames: readonly string[] = [
  '별빛 모험',
  '한글 👾 게임 🇰🇷',
  '“큰따옴표” \'작은\' "quotes" `ticks`',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</text><script>alert(1)</script>',
  '<iframe src="//evil.example"></iframe>',
  '" onload="alert(1)',
  'end',
  'subgraph a[b]; graph TD',
  'A --> B{{x}} |y| %% note',
  '%%{init: {"theme":"dark"}}%%',
  'click client call alert()',
  '```mermaid #35;quot; &lt;b&gt;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is hostile about it.
  '${7*7} {{7*7}} <%= 7*7 %>',
  'javascript:alert(1)',
  '\\\\server\\share $(id) `id` ;|&',
  '=HYPERLINK("//evil.example")',
  'a&members=none#at=result',
  '100% + 1 & more',
  'ㄱㅏ 각 각',
  'مرحبا שלום',
  '𝒢𝒶𝓂𝑒 ﷽ ｇａｍｅ',
  'constructor',
  '__proto__',
].map(tidyName);
