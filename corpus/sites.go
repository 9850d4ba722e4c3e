package corpus

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A site tells where a kind of page keeps its article. Selectors are CSS, and
// the last part of each must name an id or a class, by which it is found.
type site struct {
	name string
	body string // the article
	drop string // what inside the body is not the article
	head string // the headline, where <title> does not have it
}

// sites is asked in this order, the particular before the general: an editor's
// own wrapper (TRS_Editor) sits inside elements that any page may call content.
// The first whose body holds text is taken.
var sites = []site{
	{name: "gov.cn", body: "#UCAP-CONTENT, .pages_content"},
	{name: "wechat", body: "#js_content"},
	{name: "163", body: "#endText", drop: ".special_tag_wrap, .ep-source"},
	{name: "163 mobile", body: ".post_body"},
	{name: "sina", body: "#artibody, #article_content #article", drop: ".article-bottom, .show_author, .tech-quotation, .artical-player-wrap"},
	{name: "sohu", body: "#mp-editor, #contentText"},
	{name: "qq", body: "#Cnt-Main-Article-QQ, .content-article"},
	{name: "ifeng", body: "#main_content"},
	{name: "people", body: ".rm_txt_con, #rwb_zw, .box_con"},
	{name: "xinhua", body: "#detailContent, #detail, #p-detail"},
	{name: "cctv", body: "#content_area, .cnt_bd"},
	{name: "thepaper", body: ".news_txt"},
	{name: "huanqiu", body: ".la_con, .a-con"},
	{name: "stcn", body: "#ctrlfscont, .txt_con"},
	{name: "mydrivers", body: ".news_info"},
	{name: "chinanews", body: ".left_zw"},
	{name: "gmw", body: ".u-mainText, #articleBox"},
	{name: "eastmoney", body: "#ContentBody"},
	{name: "jubao", body: "#ozoom"},
	{name: "trs", body: ".TRS_Editor, .trs_editor_view, .TRS_UEDITOR, .Custom_UnionStyle"},
	{name: "zoom", body: "#zoom, #Zoom, #zoomcon, #UCAP_CONTENT, .zoomcon"},
	{name: "sized", body: "#content-fontsize", head: ".newst"},
	{name: "government office", body: ".article_con, .article-con, .news_content, #NewsContent, .wzcon, .xxgk_content, .con_text, .nr_con, .ewb-article-info, #xxgkcontent, .xl_con, .article_content"},
	{name: "yangguang", body: ".frameNews"},
	{name: "page_art", body: ".page_art_content", head: ".title-text"},
	{name: "platform", body: ".article-content, .articleDetailContent, .article__content"},
	{name: "blog", body: ".markdown-body, .post-content, .entry-content, .article-entry, .post-body"},
	{name: "article", body: "#article, #artical_real, .article, .articleContent, #articleContent, #content, #Content, .content"},
}

// chrome are the ids and classes of what pages put around an article, or into
// its element, under whatever system. An element that holds the article is
// never dropped for its name.
var chrome = set(`footer foot foots copyright copyrights nav navbar navs menu menus breadcrumb breadcrumbs crumb crumbs crumbnav sidebar sidenav sidebox
share sharebox bdsharebuttonbox bshare-custom jiathis_style toolbar comment comments comment-list related relate relates related-news recommend recommends
pagination pager pages_nav login search searchbox friendlink links toplinks qrcode ewm erweima xgwj relevantdoc`)

// matcher is one selector of sites, ready to be asked.
type matcher struct {
	rank int // index into sites
	cascadia.Sel
}

// bodies and drops hold the compiled selectors by the id or class that each
// ends in, so that a page is looked through once and not once a selector.
var bodies, drops, heads = mustCompile(sites)

func mustCompile(sites []site) (body, drop, head map[string][]matcher) {
	body, drop, head, err := compileSites(sites)
	if err != nil {
		panic("corpus/sites.go: " + err.Error())
	}
	return body, drop, head
}

var lastName = regexp.MustCompile(`[#.][A-Za-z_][\w-]*$`)

// compileSites reports every bad selector at once. A selector that does not
// compile would find nothing and say nothing.
func compileSites(sites []site) (body, drop, head map[string][]matcher, err error) {
	body, drop, head = map[string][]matcher{}, map[string][]matcher{}, map[string][]matcher{}
	var bad []error
	add := func(into map[string][]matcher, rank int, name, selectors string) {
		for _, s := range strings.Split(selectors, ",") {
			s = strings.TrimSpace(s)
			if s == "" {
				continue
			}
			key := lastName.FindString(s)
			sel, err := cascadia.Parse(s)
			switch {
			case err != nil:
				bad = append(bad, fmt.Errorf("%s: selector %q: %w", name, s, err))
			case key == "":
				bad = append(bad, fmt.Errorf("%s: selector %q ends in neither id nor class", name, s))
			default:
				into[key] = append(into[key], matcher{rank, sel})
			}
		}
	}
	for i, s := range sites {
		add(body, i, s.name, s.body)
		add(drop, i, s.name, s.drop)
		add(head, i, s.name, s.head)
	}
	return body, drop, head, errors.Join(bad...)
}

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
		if p := prose(c.node); p >= leastProse && p > most {
			s.body, rank, most = c.node, c.rank, p
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
		for _, m := range bodies[key] {
			if m.Match(n) {
				s.found = append(s.found, candidate{m.rank, n})
			}
		}
		for _, m := range drops[key] {
			if m.Match(n) {
				s.dropped[n] = true
			}
		}
		for _, m := range heads[key] {
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
			for _, class := range strings.Fields(a.Val) {
				ask("." + class)
			}
		}
	}
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
			if strings.ContainsAny(n.Data, "，。；、：") {
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
