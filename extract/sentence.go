package extract

import "strings"

// sentence is a piece of a block that ends at 。！？ or a line break; lists run
// on across ；. Spans inside the engine are relative to text.
type sentence struct {
	text  string
	start int // byte offset in the document
	block int
}

// sentences cuts a block; it never edits. An ending inside brackets does not end
// the sentence around it, unless they never close; a closing quotation mark
// stays with its sentence.
func sentences(text string, start, block int, yield func(sentence)) {
	from := 0
	emit := func(to int) {
		a, b := from, to
		for a < b && isSpaceAt(text, a) {
			a += spaceLen(text, a)
		}
		t := strings.TrimRight(text[a:b], " \t\r\n\u3000\u00a0")
		if t != "" {
			yield(sentence{text: t, start: start + a, block: block})
		}
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
