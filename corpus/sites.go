package corpus

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/andybalholm/cascadia"
)

// A site tells where a kind of page keeps its article. Selectors are CSS, and
// the last part of each must name an id or a class, by which it is found.
type site struct {
	name string
	body string // the article
	drop string // what inside the body is not the article
	head string // the headline, where <title> does not have it
	// parts says that elements beside each other are parts of one article.
	parts bool
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
	{name: "trs", body: ".TRS_Editor, .trs_editor_view, .TRS_UEDITOR, .Custom_UnionStyle", parts: true},
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

// matchers are the selectors that end in one id or class.
type matchers struct{ body, drop, head []matcher }

// selectors holds the compiled selectors by the id or class that each ends in,
// so that a page is looked through once and not once a selector.
var selectors = mustCompile(sites)

func mustCompile(sites []site) map[string]*matchers {
	compiled, err := compileSites(sites)
	if err != nil {
		panic("corpus/sites.go: " + err.Error())
	}
	return compiled
}

var lastName = regexp.MustCompile(`[#.][A-Za-z_][\w-]*$`)

// compileSites reports every bad selector at once. A selector that does not
// compile would find nothing and say nothing.
func compileSites(sites []site) (map[string]*matchers, error) {
	compiled := map[string]*matchers{}
	var bad []error
	add := func(into func(*matchers) *[]matcher, rank int, name, selectors string) {
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
				if compiled[key] == nil {
					compiled[key] = &matchers{}
				}
				list := into(compiled[key])
				*list = append(*list, matcher{rank, sel})
			}
		}
	}
	for i, s := range sites {
		add(func(m *matchers) *[]matcher { return &m.body }, i, s.name, s.body)
		add(func(m *matchers) *[]matcher { return &m.drop }, i, s.name, s.drop)
		add(func(m *matchers) *[]matcher { return &m.head }, i, s.name, s.head)
	}
	return compiled, errors.Join(bad...)
}
