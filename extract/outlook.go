package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// outlook is whether the text speaks of what is to come, as far as it was read.
type outlook struct {
	known bool // the section or the genre says so
	to    bool // to come
	mine  bool // said in this sentence
	timed bool // by a time
}

// ruleText reports whether a document consists of articles, whose limits are provisions.
func ruleText(doc *corpus.Document) bool {
	n := 0
	for _, b := range doc.Blocks {
		if article.MatchString(strings.TrimLeft(doc.Text[b.Start:b.End], " 　")) {
			n++
		}
	}
	return n >= 3
}

// article opens a rule of a regulation: it says how things are done for good,
// not what somebody will deliver.
var article = regexp.MustCompile(`^第[一二三四五六七八九十百零]{1,5}条`)

// outlook gives the state before the sentence: what the genre and the section
// say, else what the text said last.
func (p *passage) outlook() outlook {
	o := outlook{to: p.ctx.outlook.to}
	genre := p.ctx.doc.Genre
	switch {
	case genre == corpus.Plan || genre == corpus.Notice:
		o = outlook{to: p.ctx.section != "review", known: true}
	case genre == corpus.Other && p.ctx.orders:
		o = outlook{to: p.ctx.section != "review", known: true}
	case genre == corpus.Other || genre == corpus.Bulletin:
		o.to = false
	case genre != corpus.News && p.ctx.section != "":
		o = outlook{to: p.ctx.section == "plan", known: true}
	}
	if !o.known && p.ctx.lead != nil && p.tells(p.ctx.lead) == Result {
		o.to = false
	}
	p.ctx.outlook = p.outlookAt(o, span{len(p.s), len(p.s)})
	return o
}

// outlookAt is the state at a place of the sentence: the last modal, mark or
// time before it decides. Modals that are nouns as often (计划, 安排) count only in
// the clause of the place.
func (p *passage) outlookAt(o outlook, at span) outlook {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start >= at.end {
			break
		}
		switch {
		case m.is(Modal) && m.cue.Kind == Target:
			if !p.e.wordings[HalfModal].is(p.s[m.start:m.end]) || m.start >= at.start {
				o.to, o.mine = true, true
			}
		case m.is(Mark) && m.cue.Kind == Result && !m.cue.Weak && !p.relative(m): // 共享 is no count
			o.to, o.mine = false, true
		case m.time != nil && !m.time.base && !p.quoted(m.start) && (!o.known || m.start >= at.start || strings.TrimSpace(p.s[:m.start]) == ""):
			switch p.tells(m.time) {
			case Result:
				if (m.time.entry.Means == Now || m.time.entry.Means == Undated) && strings.TrimSpace(p.s[p.clauseOf(m.start).start:m.start]) != "" {
					continue // 既利当前, 遵守此前的协议
				}
				o.to, o.mine = false, true
			case Target:
				o.to, o.mine, o.timed = true, true, true
			}
		}
	}
	return o
}

// relative reports whether a mark of what is done opens an attribute: 整合已建的平台.
func (p *passage) relative(m *mention) bool {
	return relation.MatchString(p.s[m.start:p.clauseOf(m.start).end])
}

var relation = regexp.MustCompile(`^已[^，。、的]{1,8}的[^，。]`)

// fewOrders is how many numbered blocks that begin with a verb, or how many such
// sentences among three times as many, make a text a list of orders, whatever its genre.
const fewOrders = 3

// orders reports whether a document is made of orders, as a plan is: （一）完善…, （二）加强….
func (c *pledges) orders(doc *corpus.Document) bool {
	numbered, ordered, all := 0, 0, 0
	for _, b := range doc.Blocks {
		t := doc.Text[b.Start:b.End]
		mark := len(enumerator.FindString(t))
		if mark > 0 && c.order(t[mark:]) {
			numbered++
		}
		for _, s := range strings.Split(t[mark:], "。") {
			if s = strings.TrimSpace(s); utf8.RuneCountInString(s) < fewWords {
				continue
			}
			all++
			if c.order(s) {
				ordered++
			}
		}
	}
	return numbered >= fewOrders || ordered >= fewOrders && 3*ordered >= all
}

// fewWords is below what length a sentence says too little to tell, in runes.
const fewWords = 10

// order reports whether a text begins with a verb, adverbs before it left aside: 稳步推动.
func (c *pledges) order(t string) bool {
	for {
		if _, n := c.deeds.longest(t); n > 0 || beginningIn(t, func(w string) bool { return c.words[Purpose][w] && len(w) > len("以") }) > 0 {
			return true
		}
		n := beginningIn(t, func(w string) bool {
			x := c.leadIns[w]
			return x != nil && len(w) > len("以") && (x.Goes == Aside || x.Goes == OnGoing || x.Goes == Completing)
		})
		if n == 0 {
			return false
		}
		t = t[n:]
	}
}

// quoted reports whether a place lies in a name: 《…》 or “…”.
func (p *passage) quoted(at int) bool {
	for _, q := range []struct{ open, shut string }{{"《", "》"}, {"“", "”"}} {
		if strings.LastIndex(p.s[:at], q.open) <= strings.LastIndex(p.s[:at], q.shut) {
			continue
		}
		shut, again := strings.Index(p.s[at:], q.shut), strings.Index(p.s[at:], q.open)
		if shut >= 0 && (again < 0 || shut < again) {
			return true
		}
	}
	return false
}

// tells says whether a time lies behind the text or ahead of it, "" if neither.
func (p *passage) tells(t *timeMention) Kind {
	switch t.entry.Means {
	case FromYear, FromDay, FromThisYear, FromLastYear, SinceYear, SinceMonth, SinceDay:
		if period, ok := t.resolve(p.ctx.when()); ok && p.ctx.when().issued.Before(period.Start) && period.End.IsZero() {
			return Target // 2027年起
		}
		if period, ok := t.resolve(p.ctx.when()); ok && p.ctx.doc.Genre == corpus.Plan && period.Start.Year >= p.ctx.when().year {
			return "" // 自2024年起, in a plan of that year
		}
		return Result
	case Undated, YearsPast, SinceEvent, SinceDeed, SinceThisYear, SinceLastYear, LastYear, Now:
		return Result
	case Recurs, ThisYear:
		return ""
	}
	w := p.ctx.when()
	period, ok := t.resolve(w)
	switch {
	case !ok:
		return ""
	case !w.issued.IsZero() && !w.issued.Before(period.End), w.year != 0 && period.End.Year < w.year:
		return Result
	case t.entry.Due, w.year != 0 && period.End.Year > w.year, t.withinYear() && !w.issued.IsZero() && w.issued.Before(period.Start):
		return Target
	}
	return ""
}

// ahead reports whether the deed is still to be done.
func (o outlook) ahead(p *passage, d deed) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Mark) && m.cue.Kind == Result && d.clause.has(m.start) && !d.object.has(m.start) && !p.relative(m) {
			return false
		}
	}
	if p.ctx.section == "review" && p.ctx.doc.Genre != corpus.News {
		return false
	}
	at := p.outlookAt(o, span{d.clause.start, max(d.at.start, d.object.start)})
	if p.ctx.doc.Genre == corpus.Other && !o.known && d.lead.actor == "" && !d.lead.modal && !at.timed {
		return false
	}
	// What was said to come in an earlier sentence covers orders only: the
	// actor of a tale acts in the past.
	return at.to && (o.known || at.mine || d.lead.actor == "")
}
