package corpus

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
)

// draft is an article on its way from markup to a document: what a reader of
// one format found, before the lines are cleaned in the way common to all.
type draft struct {
	lines    []line
	facts    facts
	encoding string   // where the format says it, "" where the bytes were decoded as a whole
	flags    []string // what reading found unusual
}

// line is what will become a block: a paragraph, a heading or a table, with
// what the markup said about it.
type line struct {
	text    string
	level   int  // 1 to 6 where the markup says heading
	bold    bool // every character stands out
	centred bool
	indent  bool   // begins with white space, the mark of a new paragraph in plain text
	gap     bool   // stands after an empty line
	soft    bool   // the line break before it may be the writer's editor's
	linked  bool   // nearly all of it is links
	href    string // where the first link of a linked line points
	inside  bool   // stands in the element that holds the article
	grid    *grid
}

// Clean turns a page into its articles: one for a page, several for a digest
// or a transcript. Where nothing can be read it says why instead. It does not
// panic, whatever the bytes.
func Clean(p Page) (docs []*Document, skip *Skip) {
	defer func() {
		if broken := recover(); broken != nil {
			docs, skip = nil, p.skip(Poisonous, fmt.Sprint(broken))
		}
	}()
	if p.unread != nil {
		return nil, p.unread
	}
	if len(bytes.TrimSpace(p.Raw)) == 0 {
		return nil, p.skip(Empty, "no characters")
	}
	f, drafts, refused := p.drafts()
	if refused != nil {
		return nil, refused
	}
	for _, dr := range drafts {
		d := dr.finish(p)
		if d == nil {
			continue
		}
		d.Encoding, d.Format = dr.encoding, f.name
		for _, flag := range dr.flags {
			d.flag(flag)
		}
		if p.Container != "" {
			d.Format = p.Container
		}
		docs = append(docs, d)
	}
	if len(docs) == 0 {
		if !slices.ContainsFunc(drafts, (*draft).chinese) {
			return nil, p.skip(NoText, "no Chinese text")
		}
		return nil, p.skip(NoText, "nothing but navigation and notices")
	}
	for i, d := range docs {
		if len(docs) > 1 {
			d.Source = fmt.Sprintf("%s#%d", p.Source, i+1)
		}
		d.ID = documentID(d.Source, p.RawSHA256)
	}
	return docs, nil
}

func (d *draft) chinese() bool {
	return slices.ContainsFunc(d.lines, func(l line) bool { return l.grid != nil || han(l.text) > 0 })
}

// drafts tells the format of the page and reads its articles.
func (p Page) drafts() (*format, []*draft, *Skip) {
	if f := byBytes(p.Raw); f != nil {
		if f.parse == nil {
			return nil, nil, p.skip(Unsupported, f.remedy())
		}
		drafts, err := f.parse(p.Raw, p.limit())
		var refused refusal
		switch {
		case errors.As(err, &refused):
			return nil, nil, p.skip(refused.reason, refused.detail)
		case err != nil:
			return nil, nil, p.skip(Malformed, f.name+": "+err.Error())
		}
		return f, drafts, nil
	}
	text, encoding, ok := decode(p.Raw)
	if !ok {
		return nil, nil, p.skip(NotText, "neither UTF-8 nor GB18030, GBK or Big5")
	}
	f := byText(text)
	if f.read == nil {
		return nil, nil, p.skip(Unsupported, f.remedy())
	}
	drafts := f.read(text)
	for _, d := range drafts {
		d.encoding = encoding
		if encoding == "utf-8" && cutOff(p.Raw) {
			d.flags = append(d.flags, "truncated")
		}
	}
	return f, drafts, nil
}

// refusal is the error of a parser that knows the reason of the skip.
type refusal struct {
	reason Reason
	detail string
}

func (r refusal) Error() string { return r.detail }

func (p Page) skip(why Reason, detail string) *Skip {
	return &Skip{Source: p.Source, Reason: why, Detail: detail, RawSHA256: p.RawSHA256}
}

// documentID names a document by where it was found and what was found there,
// so that it stays the same from run to run and changes with either.
func documentID(source, rawSHA256 string) string {
	sum := sha256.Sum256([]byte(source + "\x00" + rawSHA256))
	return "d" + hex.EncodeToString(sum[:8])
}
