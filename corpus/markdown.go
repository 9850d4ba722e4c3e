package corpus

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

var (
	fence       = regexp.MustCompile("^\\s*(?:```|~~~)")
	mdImage     = regexp.MustCompile(`!\[[^\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)`)
	mdLink      = regexp.MustCompile(`\[([^\[\]\n]*)\]\(([^()\s]*)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)`)
	mdAutolink  = regexp.MustCompile(`<(?:https?|mailto|ftp):[^<>\s]*>`)
	mdEmphasis  = regexp.MustCompile(`\*\*([^*\n]+)\*\*|__([^_\n]+)__`)
	mdBullet    = regexp.MustCompile(`^\s*[*+-]\s+`)
	mdHeading   = regexp.MustCompile(`^(#{1,6})\s+(.*?)\s*#*\s*$`)
	mdRule      = regexp.MustCompile(`^\s*(?:[-*_]\s*){3,}$`)
	mdTableRule = regexp.MustCompile(`^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$`)
	htmlTag     = regexp.MustCompile(`</?[a-zA-Z][^<>]*>`)
)

// readMarkdown reads posts (front matter and a body), digests and transcripts
// (one article for each item). HTML inside is read as HTML.
func readMarkdown(text string) []*draft {
	front, body := splitFrontMatter(text)
	lines := markdownLines(body)
	title := ""
	if t := front["title"]; len(t) > 0 {
		title = t[0]
	}
	drafts := splitItems(title, lines)
	for _, d := range drafts {
		if d.facts.digest != "" {
			delete(front, "title") // it is the digest's and no item's
		}
		d.facts.fill(front)
	}
	return drafts
}

func markdownLines(body string) []line {
	var out []line
	var para []string
	gap, fenced := false, false
	flush := func() {
		if len(para) > 0 {
			out = append(out, markdownParagraph(para)...)
		}
		para = nil
	}
	body = lineBreaks.Replace(body)
	for _, raw := range strings.Split(body, "\n") {
		if fence.MatchString(raw) {
			flush()
			fenced = !fenced
			continue
		}
		if fenced {
			continue
		}
		switch {
		case strings.TrimSpace(raw) == "":
			flush()
			gap = true
			continue
		case mdRule.MatchString(raw):
			flush()
			continue
		}
		if m := mdHeading.FindStringSubmatch(raw); m != nil {
			flush()
			if t := inlineMarkdown(m[2]); t != "" {
				out = append(out, line{text: t, level: len(m[1]), gap: gap})
			}
			gap = false
			continue
		}
		para = append(para, raw)
		gap = false
	}
	flush()
	return out
}

// markdownParagraph reads the lines between two empty ones.
func markdownParagraph(raw []string) []line {
	joined := strings.Join(raw, "\n")
	if htmlTag.MatchString(mdAutolink.ReplaceAllString(joined, "")) {
		if lines := htmlFragment(joined); lines != nil {
			for i := range lines {
				lines[i].text = inlineMarkdown(lines[i].text)
			}
			return lines
		}
	}
	if g := pipeTable(raw); g != nil {
		return []line{{grid: g}}
	}
	var lines []line
	for _, r := range raw {
		r = strings.TrimLeft(r, "> ")
		linked := mdLink.MatchString(r) && strings.Trim(mdLink.ReplaceAllString(mdImage.ReplaceAllString(r, ""), ""), " |｜·-\t") == ""
		bold := mdEmphasis.MatchString(r) && strings.TrimSpace(mdEmphasis.ReplaceAllString(r, "")) == ""
		t := inlineMarkdown(mdBullet.ReplaceAllString(r, ""))
		if t == "" {
			continue
		}
		href := ""
		if m := mdLink.FindStringSubmatch(r); linked && m != nil {
			href = m[2]
		}
		lines = append(lines, line{text: t, bold: bold, linked: linked, href: href})
	}
	return lines
}

func htmlFragment(s string) []line {
	nodes, err := html.ParseFragment(strings.NewReader(s), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return linesOfTokens(s)
	}
	var w walker
	for _, n := range nodes {
		w.walk(n)
	}
	w.flush()
	return w.lines
}

var mdEscapes = strings.NewReplacer("`", "", `\*`, "*", `\_`, "_", `\#`, "#")

// inlineMarkdown removes the signs inside a line and keeps the words.
func inlineMarkdown(s string) string {
	if !strings.ContainsAny(s, "*_[<`\\") {
		return strings.TrimSpace(s)
	}
	s = mdImage.ReplaceAllString(s, "")
	s = mdAutolink.ReplaceAllString(s, "")
	s = mdLink.ReplaceAllString(s, "$1")
	s = mdEmphasis.ReplaceAllString(s, "$1$2")
	s = mdEscapes.Replace(s)
	return strings.TrimSpace(s)
}

// pipeTable reads rows of cells between bars with a rule below the head.
func pipeTable(raw []string) *grid {
	if len(raw) < 3 || !strings.Contains(raw[0], "|") || !mdTableRule.MatchString(raw[1]) {
		return nil
	}
	g := &grid{}
	for i, r := range raw {
		if i == 1 {
			continue
		}
		r = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(r), "|"), "|")
		for c, text := range strings.Split(r, "|") {
			g.cells = append(g.cells, gridCell{row: g.rows, column: c, rowSpan: 1, colSpan: 1, head: i == 0, text: tidy(inlineMarkdown(text))})
			g.columns = max(g.columns, c+1)
		}
		g.rows++
	}
	return g
}
