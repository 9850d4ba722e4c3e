package corpus

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
)

var feedOpening = regexp.MustCompile(`(?i)\A(?:\x{FEFF}|\s|<\?.*?\?>|<!--(?s:.*?)-->)*<(?:rss|feed|rdf:RDF)[\s>]`)

func isFeed(head []byte, _ *reader) bool {
	if text, _, ok := decode(head); ok {
		return feedOpening.MatchString(text)
	}
	return feedOpening.Match(head) // the head may end within a character
}

// entry is an article in a feed, of RSS or Atom.
type entry struct {
	Title       string `xml:"title"`
	Links       []link `xml:"link"`
	PubDate     string `xml:"pubDate"`
	Published   string `xml:"published"`
	Updated     string `xml:"updated"`
	Date        string `xml:"date"`
	Encoded     string `xml:"encoded"`
	Content     markup `xml:"content"`
	Description string `xml:"description"`
	Summary     markup `xml:"summary"`
}

type link struct {
	Href string `xml:"href,attr"`
	Text string `xml:",chardata"`
}

// markup is text in which signs are escaped, or elements as they are.
type markup struct {
	Kind     string `xml:"type,attr"`
	Text     string `xml:",chardata"`
	Elements string `xml:",innerxml"`
}

func (m markup) html() string {
	if m.Kind == "xhtml" {
		return m.Elements
	}
	return m.Text
}

// page makes a page of what says most; many feeds hold but a summary.
func (e *entry) page(source string) Page {
	text := ""
	for _, t := range []string{e.Encoded, e.Content.html(), e.Description, e.Summary.html()} {
		if han(t) > han(text) {
			text = t
		}
	}
	p := NewPage(source, []byte(text))
	p.Container = "feed"
	p.Known.Title = e.Title
	for _, l := range e.Links {
		if address := l.Href + l.Text; p.Known.URL == "" {
			p.Known.URL = address
		}
	}
	for _, d := range []string{e.PubDate, e.Published, e.Date, e.Updated} {
		if p.Known.Published == "" {
			p.Known.Published = dayOf(d)
		}
	}
	return p
}

// openFeed hands on the articles of a feed as they come.
func openFeed(r *reader, s stored) bool {
	bounded := &boundedReader{in: utf8Reader(s.in), most: r.limits.PageBytes}
	d := xml.NewDecoder(bounded)
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	for n := 1; ; {
		bounded.read = 0
		token, err := d.Token()
		begins, element := token.(xml.StartElement)
		var e entry
		if found := element && (begins.Name.Local == "item" || begins.Name.Local == "entry"); err == nil && !found {
			continue
		} else if found {
			err = d.DecodeElement(&e, &begins)
		}
		name := fmt.Sprintf("%s#%d", s.source, n)
		switch {
		case errors.Is(err, io.EOF) && n == 1:
			return r.emit(lost(s.source, Empty, "a feed without articles"))
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, errTooLarge):
			return r.emit(lost(name, TooLarge, err.Error()))
		case err != nil:
			return r.emit(lost(name, Malformed, err.Error()))
		}
		if !r.emit(e.page(name)) {
			return false
		}
		n++
	}
}
