package corpus

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// serverCode is what JSP and ASP pages keep between <% and %>.
var serverCode = regexp.MustCompile(`(?s)<%.*?%>`)

// readHTML reads a page: the facts of its head and its index block, and the
// lines of its main text.
func readHTML(text string) []*draft {
	if strings.Contains(text, "<%") {
		text = serverCode.ReplaceAllString(text, "")
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		// The parser gives up on pages that nest hundreds of elements; their text is still there.
		return []*draft{{lines: linesOfTokens(text)}}
	}
	d := readTree(root)
	if d.facts.published.IsZero() {
		d.facts.publish(scriptDate(text), "meta")
	}
	return []*draft{d}
}

// scripted are the names under which pages keep their day for scripts.
var (
	scripted   = []string{`"datePublished"`, `"pubDate"`, `"publishTime"`, `"publish_time"`, "var ct =", "publish_time ="}
	scriptTime = regexp.MustCompile(`^\s*:?\s*"(?:((?:19|20)\d\d-\d\d?-\d\d?)|(\d{10})")`)
)

func scriptDate(text string) string {
	for _, name := range scripted {
		i := strings.Index(text, name)
		if i < 0 {
			continue
		}
		rest := text[i+len(name):]
		m := scriptTime.FindStringSubmatch(rest[:min(len(rest), 60)])
		if m == nil {
			continue
		}
		if seconds, err := strconv.ParseInt(m[2], 10, 64); err == nil {
			return time.Unix(seconds, 0).In(time.FixedZone("", 8*3600)).Format(time.DateOnly) // Chinese pages mean Chinese days
		}
		return m[1]
	}
	return ""
}

// readTree walks the whole page and parts what stands in the article's element
// from what stands around it: fields such as 发文字号 are printed outside.
func readTree(root *html.Node) *draft {
	page := survey(root)
	w := walker{page: page}
	w.walk(root)
	w.flush()
	d := &draft{}
	before := 0
	for i, l := range w.lines {
		if l.inside {
			d.lines = append(d.lines, l)
		} else if len(d.lines) == 0 {
			before = i + 1
		}
	}
	d.facts.around(w.lines[:before])
	page.facts(&d.facts, d.lines, w.lines[:before])
	return d
}

// walker turns a tree into lines. It walks by hand because the text of nodes,
// simply put together, glues paragraphs, cells and line breaks into one.
type walker struct {
	lines   []line
	buf     []byte // the line so far
	marked  int    // characters of buf that stand out
	linked  int    // characters of buf inside links
	level   int
	bold    int // open elements that make text stand out
	link    int
	centred int
	page    *surveyed // nil for a fragment
	inside  bool      // below the article's element
}

func (w *walker) walk(n *html.Node) {
	if w.page != nil && n == w.page.body {
		w.flush()
		w.inside = true
		defer func() { w.flush(); w.inside = false }()
	}
	switch n.Type {
	case html.TextNode:
		w.write(n.Data)
		return
	case html.ElementNode:
	case html.DocumentNode:
		w.children(n)
		return
	default:
		return
	}
	if unread(n) || w.page != nil && w.page.dropped[n] {
		return
	}
	switch n.DataAtom {
	case atom.Br:
		w.flush()
		return
	case atom.Table:
		w.flush()
		if g := dataGrid(n, w.page); g != nil {
			w.lines = append(w.lines, line{grid: g, inside: w.inside})
			return
		}
	case atom.A:
		w.link++
		defer func() { w.link-- }()
	}
	stands := standsOut(n)
	if stands {
		w.bold++
		defer func() { w.bold-- }()
	}
	if !isBlock(n) {
		w.children(n)
		return
	}
	w.flush()
	level := headingLevel(n)
	if level > 0 {
		w.level = level
	}
	centred := isCentred(n)
	if centred {
		w.centred++
	}
	w.children(n)
	w.flush()
	if centred {
		w.centred--
	}
	if level > 0 {
		w.level = 0
	}
}

func (w *walker) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c)
	}
}

// write adds text.
func (w *walker) write(s string) {
	if len(w.buf) == 0 && strings.TrimSpace(s) == "" {
		return
	}
	if w.bold > 0 {
		w.marked += visible(s)
	}
	if w.link > 0 {
		w.linked += visible(s)
	}
	w.buf = append(w.buf, s...)
}

// visible counts the characters of text in HTML source that are not white space.
func visible(s string) int {
	return utf8.RuneCountInString(s) - strings.Count(s, " ") - strings.Count(s, "\n")
}

// flush ends the line; line breaks in HTML source are white space.
func (w *walker) flush() {
	if len(w.buf) > 0 {
		for i, c := range w.buf {
			if c == '\n' || c == '\r' {
				w.buf[i] = ' '
			}
		}
		text, all := string(w.buf), 0
		if w.marked > 0 || w.linked > 0 {
			all = visible(text)
		}
		w.lines = append(w.lines, line{
			text:    text,
			level:   w.level,
			bold:    w.marked > 0 && w.marked >= all,
			centred: w.centred > 0,
			inside:  w.inside,
			linked:  w.linked*10 >= all*8 && w.linked > 0,
		})
	}
	w.buf = w.buf[:0]
	w.marked, w.linked = 0, 0
}

// linesOfTokens is the fallback for pages that have no tree.
func linesOfTokens(text string) []line {
	var w walker
	skip := ""
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		switch z.Next() {
		case html.ErrorToken:
			w.flush()
			return w.lines
		case html.TextToken:
			if skip == "" {
				w.write(string(z.Text()))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			t := z.Token()
			switch {
			case t.Type == html.StartTagToken && skip == "" && (t.DataAtom == atom.Script || t.DataAtom == atom.Style || t.DataAtom == atom.Title):
				skip = t.Data
			case t.Type == html.EndTagToken && t.Data == skip:
				skip = ""
			case t.DataAtom == atom.Br || isBlock(&html.Node{DataAtom: t.DataAtom}):
				w.flush()
			}
		}
	}
}
