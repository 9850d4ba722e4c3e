package corpus

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// unread reports elements that hold no words of the article.
func unread(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Iframe, atom.Object, atom.Embed, atom.Canvas, atom.Svg,
		atom.Head, atom.Title, atom.Template, atom.Select, atom.Button, atom.Input, atom.Textarea, atom.Nav,
		atom.Footer, atom.Aside, atom.Figcaption, atom.Video, atom.Audio, atom.Map, atom.Math, atom.Dialog:
		return true
	}
	// Tags of the server (c:import, jsp:include) hold parameters; those of Word (o:p, st1:chsdate) hold words.
	if i := strings.IndexByte(n.Data, ':'); i > 0 && n.DataAtom == 0 {
		switch n.Data[:i] {
		case "o", "st1", "st2", "w", "v":
		default:
			return true
		}
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			if styled(a.Val, "display", "none") {
				return true
			}
		}
	}
	return false
}

// styled reports that a style attribute gives a property one of the values.
func styled(style, property string, values ...string) bool {
	// Most styles name no such property: look before a copy in small letters is made.
	if len(style) < len(property) || !strings.Contains(style, property) && strings.IndexByte(style, property[0]-'a'+'A') < 0 {
		return false
	}
	style = strings.ToLower(style) // no copy where there are no capitals
	for i := strings.Index(style, property); i >= 0; {
		rest := strings.TrimLeft(style[i+len(property):], " \t\n")
		if value, found := strings.CutPrefix(rest, ":"); found && (i == 0 || strings.IndexByte("; \t\n", style[i-1]) >= 0) {
			value = strings.TrimLeft(value, " \t\n")
			for _, v := range values {
				if strings.HasPrefix(value, v) {
					return true
				}
			}
		}
		next := strings.Index(style[i+1:], property)
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func standsOut(n *html.Node) bool {
	switch n.DataAtom {
	case atom.B, atom.Strong:
		return true
	}
	return styled(attr(n, "style"), "font-weight", "bold", "600", "700", "800", "900")
}

func isCentred(n *html.Node) bool {
	if n.DataAtom == atom.Center || strings.EqualFold(attr(n, "align"), "center") {
		return true
	}
	return styled(attr(n, "style"), "text-align", "center")
}

func headingLevel(n *html.Node) int {
	switch n.DataAtom {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// isBlock reports elements that begin a new line.
func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Div, atom.Td, atom.Th, atom.Tr, atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Caption,
		atom.Li, atom.Ul, atom.Ol, atom.Dl, atom.Dt, atom.Dd, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Section, atom.Article, atom.Main, atom.Header, atom.Form, atom.Center, atom.Blockquote, atom.Pre, atom.Hr,
		atom.Body, atom.Html, atom.Fieldset, atom.Figure, atom.Address, atom.Details, atom.Summary, atom.Hgroup:
		return true
	}
	return false
}
