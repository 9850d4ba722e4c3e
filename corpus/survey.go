package corpus

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// surveyed is what one pass over a page finds.
type surveyed struct {
	root     *html.Node
	body     *html.Node
	dropped  map[*html.Node]bool
	title    *html.Node
	headline *html.Node // by the structure of the site
	h1       []*html.Node
	metas    map[string]string
	url      string
	found    []candidate
}

type candidate struct {
	rank int
	node *html.Node
}

// leastProse is how many characters outside links an element must hold to be
// taken for an article; templates leave empty ones.
const leastProse = 30

// survey finds the article of a page, by the structure of the sites that are
// known and else by where the prose is.
func survey(root *html.Node) *surveyed {
	s := &surveyed{root: root, metas: map[string]string{}, dropped: map[*html.Node]bool{}}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type != html.ElementNode {
				continue
			}
			s.note(c)
			walk(c)
		}
	}
	walk(root)
	slices.SortStableFunc(s.found, func(a, b candidate) int { return a.rank - b.rank })
	rank, most := 0, 0
	for _, c := range s.found {
		if s.body != nil && c.rank != rank {
			break
		}
		p := prose(c.node)
		if p < leastProse {
			continue
		}
		if s.body != nil && sites[c.rank].parts && c.node.Parent == s.body.Parent {
			s.body, most = s.body.Parent, most+p
			continue
		}
		if p > most && !within(c.node, s.body) {
			s.body, rank, most = c.node, c.rank, p
		}
	}
	if s.body != nil && rank == len(sites)-1 {
		// The last names are common ones. Where most of the prose stands elsewhere, they name something else.
		if d := s.densest(); prose(d) > 3*most {
			s.body = d
		}
	}
	if s.body == nil {
		s.body = s.densest()
	}
	for n := s.body; n != nil; n = n.Parent {
		delete(s.dropped, n)
	}
	return s
}

func (s *surveyed) note(n *html.Node) {
	switch n.DataAtom {
	case atom.Title:
		if s.title == nil {
			s.title = n
		}
	case atom.H1:
		s.h1 = append(s.h1, n)
	case atom.Link:
		if s.url == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
			s.url = attr(n, "href")
		}
	case atom.Meta:
		key := attr(n, "name")
		if key == "" {
			key = attr(n, "property")
		}
		if key == "" {
			key = attr(n, "itemprop")
		}
		if key != "" {
			key = strings.ToLower(key)
			if _, seen := s.metas[key]; !seen {
				s.metas[key] = strings.TrimSpace(attr(n, "content"))
			}
		}
	}
	ask := func(key string) {
		if chrome[strings.ToLower(key[1:])] {
			s.dropped[n] = true
		}
		ms := selectors[key]
		if ms == nil {
			return
		}
		for _, m := range ms.body {
			if m.Match(n) {
				s.found = append(s.found, candidate{m.rank, n})
			}
		}
		for _, m := range ms.drop {
			if m.Match(n) {
				s.dropped[n] = true
			}
		}
		for _, m := range ms.head {
			if s.headline == nil && m.Match(n) {
				s.headline = n
			}
		}
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			ask("#" + strings.TrimSpace(a.Val))
		case "class":
			for class := range strings.FieldsSeq(a.Val) {
				ask("." + class)
			}
		}
	}
}

// within reports whether a node stands below another.
func within(n, above *html.Node) bool {
	for ; n != nil && above != nil; n = n.Parent {
		if n == above {
			return true
		}
	}
	return false
}

// prose counts the Chinese characters below a node that are read and stand outside links.
func prose(n *html.Node) int {
	if n.Type == html.TextNode {
		return han(n.Data)
	}
	if n.Type == html.ElementNode && (n.DataAtom == atom.A || unread(n)) {
		return 0
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += prose(c)
	}
	return sum
}

// han counts the Chinese characters of the basic block and its first extension.
func han(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0xe4 && c <= 0xe9 || c == 0xe3 && i+1 < len(s) && s[i+1] >= 0x90 {
			n++
			i += 2
		}
	}
	return n
}

// densest returns the smallest element that holds most of a page's sentences:
// runs of text with Chinese punctuation outside links, which navigation lacks.
func (s *surveyed) densest() *html.Node {
	root := s.root
	weight := map[*html.Node]int{}
	total := 0
	var weigh func(n *html.Node) int
	weigh = func(n *html.Node) int {
		if n.Type == html.TextNode {
			if holds(n.Data, "，", "。", "；", "、", "：") {
				return han(n.Data)
			}
			return 0
		}
		if n.Type == html.ElementNode && (n.DataAtom == atom.A || unread(n)) {
			return 0
		}
		sum := 0
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			sum += weigh(c)
		}
		if s.dropped[n] && sum < 300 {
			sum = 0 // a longer one is the article under a bad name
		}
		weight[n] = sum
		return sum
	}
	total = weigh(root)
	at := root
	for {
		var next *html.Node
		for c := at.FirstChild; c != nil; c = c.NextSibling {
			if weight[c]*10 >= total*7 && weight[c] > 0 {
				next = c
				break
			}
		}
		if next == nil || next.DataAtom == atom.P || next.DataAtom == atom.Span {
			return at
		}
		at = next
	}
}

// textOf is all text below a node, as it stands in the source.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	t := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		t += textOf(c)
	}
	return t
}
