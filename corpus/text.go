package corpus

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// tidy brings one line of text into the form that everything after relies on:
// half-width digits, letters and signs of arithmetic, one kind of space and no
// space where Chinese text needs none, nothing invisible. Chinese punctuation
// stays as written, and so do circled numbers and ranges (3～5).
func tidy(s string) string {
	if plain(s) {
		return strings.TrimSpace(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	var last rune // the last character written
	space := false
	for i, r := range s {
		if r == utf8.RuneError {
			continue
		}
		if unicode.IsSpace(r) || r == '\u00a0' || r == '\u3000' {
			space = true
			continue
		}
		if r >= utf8.RuneSelf {
			if invisible(r) {
				continue
			}
			if w, ok := narrow(r, last); ok {
				if utf8.RuneCountInString(w) != 1 {
					if space && last != 0 {
						b.WriteByte(' ')
					}
					space = false
					b.WriteString(w)
					last, _ = utf8.DecodeLastRuneInString(w)
					continue
				}
				r, _ = utf8.DecodeRuneInString(w)
			}
		} else if r < 0x20 || r == 0x7f {
			continue
		}
		if space && last != 0 && (spaced(last, r, s[i:], s) || numbered(b.String(), r)) {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
		last = r
	}
	out := b.String()
	if strings.Count(out, " ")*4 > utf8.RuneCountInString(out) && letterSpaced.MatchString(out) {
		out = letterSpaced.ReplaceAllStringFunc(out, func(s string) string { return strings.ReplaceAll(s, " ", "") })
	}
	return out
}

// letterSpaced finds text that was set with a space after every character.
var letterSpaced = regexp.MustCompile(`(?:[\p{Han}，。、；：《》（）“”] ){4,}`)

// plain reports text that tidy has nothing to do with but at its ends.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < 0x20 || c == 0x7f || c == ' ' {
			return false
		}
		if c < utf8.RuneSelf {
			continue
		}
		// Chinese characters and the punctuation of U+3001..U+3015 (E3 80 81..95) and “” ‘’ — … (E2 80 94..A6).
		switch {
		case c >= 0xe4 && c <= 0xe9:
			i += 2
		case c == 0xe3 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] > 0x80:
			i += 2
		case c == 0xef && i+2 < len(s) && s[i+1] == 0xbc && keptWide(s[i+2]):
			i += 2
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x93 && s[i+2] <= 0xa6:
			i += 2
		default:
			return false
		}
	}
	return true
}

// keptWide reports the last byte of the full-width punctuation that stays: ！（），：；？
func keptWide(b byte) bool {
	return b == 0x81 || b == 0x88 || b == 0x89 || b == 0x8c || b == 0x9a || b == 0x9b || b == 0x9f
}

func invisible(r rune) bool {
	switch {
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x2064,
		r == 0xfeff, r == 0xad, r >= 0xfe00 && r <= 0xfe0f, r >= 0xe000 && r <= 0xf8ff, r >= 0x80 && r <= 0x9f:
		return true
	}
	return false
}

// narrow gives the compatibility form of a character where reading gains by
// it: full-width letters, digits and signs, square units (㎡), Kangxi radicals
// and compatibility ideographs that PDF leaves behind. last is the character before.
func narrow(r, last rune) (string, bool) {
	switch {
	case r >= 0xff10 && r <= 0xff19, r >= 0xff21 && r <= 0xff3a, r >= 0xff41 && r <= 0xff5a:
		return string(r - 0xfee0), true
	case r >= 0xff01 && r <= 0xff5e && strings.ContainsRune("％＋－．／＝＜＞＆＠＃＄＊＿｜＾＂＇", r):
		return string(r - 0xfee0), true
	case r == '﹪':
		return "%", true
	case r == '²' && last == 'm':
		return "2", true
	case r == '³' && last == 'm':
		return "3", true
	case r >= 0x3371 && r <= 0x33df, r >= 0x2e80 && r <= 0x2fd5, r >= 0xf900 && r <= 0xfaff, r >= 0x1d7ce && r <= 0x1d7ff:
		return norm.NFKC.String(string(r)), true
	}
	return "", false
}

// spaced decides whether white space between two characters means something.
// Typesetters put it around digits among Chinese characters (到 2030 年), and
// editors around Chinese punctuation; there it is dropped. In a headline (no sentence
// in it) a space before a number may part two phrases, and stays.
func spaced(before, after rune, rest, line string) bool {
	switch {
	case strings.ContainsRune(punctuation, before) || strings.ContainsRune(punctuation, after):
		return false
	case numeric(before) && after >= 0x2e80:
		return false
	case before >= 0x2e80 && numeric(after):
		number := strings.TrimLeft(rest, "0123456789.,%-")
		return !holds(line, "，", "。", "；") && strings.TrimLeft(number, " \u00a0\u3000") == number && number != ""
	}
	return true
}

// numbered reports that a line so far is only the number of a heading, whose
// space stays: 1.1 编制目的, but 2030 年.
func numbered(line string, after rune) bool {
	return len(line) <= 8 && strings.Trim(line, "0123456789.") == "" && !strings.ContainsRune("年月日个亿万%元", after)
}

const punctuation = "，。、；：？！（）《》“”‘’〔〕【】"

func numeric(r rune) bool { return r >= '0' && r <= '9' || r == '%' }

// pinyin is the reading that machine-made Traditional pages put behind a
// character: 調(diào)度. Real brackets never hold one toned syllable there.
var pinyin = regexp.MustCompile(`(\p{Han})[(（]([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]*)[)）]`)

// toned reports whether letters with tone marks may stand in a text, by the
// bytes that begin them.
func toned(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0xc3 && c <= 0xc7 || c == 0xe1 {
			return true
		}
	}
	return false
}

// withoutPinyin removes such readings and says whether there were any.
func withoutPinyin(s string) (string, bool) {
	if !toned(s) {
		return s, false
	}
	out := pinyin.ReplaceAllString(s, "$1")
	return out, out != s
}

// redaction is a name or number that somebody blotted out: *省长, **市, ×××万元.
var redaction = regexp.MustCompile(`(?:^|[\p{Han}，。、；：“（])(?:\*{1,4}|×{2,}|X{2,})[\p{Han}、]|(?:^|[^一二三四五六七八九十百千两\d])○{2,}[^一二三四五六七八九年\d]`)

// blotted reports the signs that names are blotted out with, cheaply.
func blotted(s string) bool {
	return strings.IndexByte(s, '*') >= 0 || strings.Contains(s, "XX") || strings.Contains(s, "××") || strings.Contains(s, "○○")
}

// tags finds what is left when a page escaped its own markup.
var (
	tags       = regexp.MustCompile(`(?s)<!--.*?-->|</?[a-zA-Z][a-zA-Z0-9:]*(?:\s[^<>]*)?/?>`)
	scriptRest = regexp.MustCompile(`(?is)<(script|style)\b.*?(?:</(?:script|style)\s*>|\z)`)
	cssOrJS    = regexp.MustCompile(`(?i)^[\w\s.#@,:>*-]{1,80}\{[^{}\p{Han}]*\}?;?$|^(?:var|function|document\.|window\.|\$\(|//|/\*|\}\)?;?$|\{$|if\s*\(|\(function)`)
)

// withoutMarkup removes escaped markup from a line of text.
func withoutMarkup(s string) string {
	if strings.Contains(s, "<") {
		s = scriptRest.ReplaceAllString(s, "")
		s = tags.ReplaceAllString(s, "")
	}
	if holds(s, "{", "}", ";", "$") && !holds(s, "，", "。", "；") && cssOrJS.MatchString(s) {
		return ""
	}
	return s
}
