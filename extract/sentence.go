package extract

import (
	"strings"
	"unicode/utf8"
)

// sentence is a piece of a block that ends at 。！？ or a line break; lists run
// on across ；. Spans inside the engine are relative to text.
type sentence struct {
	text  string
	start int // byte offset in the document
	block int
}

// sentences cuts a block; it never edits. An ending inside brackets does not end
// the sentence around it, unless they never close; a closing quotation mark
// stays with its sentence. A text that goes on for longer than longestSentence is
// cut at the end of a clause.
func sentences(text string, start, block int, yield func(sentence)) {
	from := 0
	piece := func(a, b int) {
		for a < b && isSpaceAt(text, a) {
			a += spaceLen(text, a)
		}
		t := strings.TrimRight(text[a:b], " \t\r\n\u3000\u00a0")
		if t != "" {
			yield(sentence{text: t, start: start + a, block: block})
		}
	}
	emit := func(to int) {
		for to-from > longestSentence {
			end := from + clauseEnd(text[from:from+longestSentence])
			piece(from, end)
			from = end
		}
		piece(from, to)
		from = to
	}
	depth := 0
	brackets := strings.Count(text, "）") + strings.Count(text, ")")
	for i, r := range text {
		switch r {
		case '（', '(':
			if brackets > 0 {
				depth++
			}
		case '）', ')':
			brackets--
			if depth > 0 {
				depth--
			}
		case '\n':
			depth = 0
			emit(i + 1)
		case '。', '！', '？', '!', '?':
			if depth > 0 {
				continue
			}
			to := i + len(string(r))
			if strings.HasPrefix(text[to:], "”") || strings.HasPrefix(text[to:], "’") {
				to += len("”")
			}
			emit(to)
		}
	}
	emit(len(text))
}

// longestSentence bounds the time that a text without full stops takes, as the work
// on a sentence grows with the square of its length; in bytes. The longest real
// sentences, of device specifications and of reports, are a third of it.
const longestSentence = 4096

// clauseEnd is where the last clause of s ends, the last word or at least the last
// whole character, when it has none.
func clauseEnd(s string) int {
	for _, ends := range []string{"；;", "，,", "、 　"} {
		if i := strings.LastIndexAny(s, ends); i > 0 {
			_, n := utf8.DecodeRuneInString(s[i:])
			return i + n
		}
	}
	i := len(s) - 1
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	return max(i, 1)
}

func isSpaceAt(s string, i int) bool { return spaceLen(s, i) > 0 }

func spaceLen(s string, i int) int {
	switch s[i] {
	case ' ', '\t', '\r', '\n':
		return 1
	}
	for _, w := range []string{"\u3000", "\u00a0"} {
		if strings.HasPrefix(s[i:], w) {
			return len(w)
		}
	}
	return 0
}
