package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// Load reads the dictionary, about a third of a second of work that the first
// call of Statements otherwise does; a program calls it early, beside its other work.
func (e *Extractor) Load() { e.segmenter.Load() }

// Statements returns what the document states, in the order of the text. It is
// a pure function of the document and the vocabulary: no clock, no file, no
// state, safe from many goroutines.
func (e *Extractor) Statements(doc *corpus.Document) []Statement { return e.statements(doc, nil) }

func (e *Extractor) statements(doc *corpus.Document, trace *tracer) []Statement {
	var out []Statement
	open := 0 // where the statements begin that no note of duties has closed
	ctx := &context{doc: doc, words: e.wordings, title: e.titleYear(doc), orders: doc.Genre == corpus.Other && e.pledges.orders(doc), trace: trace, rules: ruleText(doc), toDay: reachesDay(doc), written: dateline(doc)}
	ctx.whole, ctx.parted = ctx.reportedPlan(), ctx.isParted()
	ctx.titled = ctx.abroad(doc.Title)
	for i, b := range doc.Blocks {
		text := doc.Text[b.Start:b.End]
		ctx.enter(b, text)
		if b.Kind == corpus.TableBlock {
			out = append(out, e.table(i, ctx)...)
			continue
		}
		if tableNote(doc, i) {
			continue
		}
		if ctx.notes {
			sentences(text, b.Start, i, trace.pass)
			continue
		}
		from := len(out)
		sentences(text, b.Start, i, func(s sentence) {
			if !e.candidate(s.text) && !e.pledges.mentions(s.text) {
				trace.pass(s)
				e.pass(s, ctx)
				return
			}
			p := e.read(s, ctx)
			if dutyLine.MatchString(text) {
				p.datesOf(out[open:])
			} else {
				p.datesOf(out[max(open, from):])
			}
			out = append(out, p.statements()...)
			p.linkParts(out, from)
		})
		open = e.pledges.assign(text, b.Start, out, from, open)
		if isHeadingLine(b, text) {
			open = len(out)
		}
	}
	e.weigh(doc, out)
	return out
}

// statements are the rows of the sentence, in the order of the text.
func (p *passage) statements() []Statement {
	var out []Statement
	for _, f := range p.frames {
		st := f.statement(p)
		if st.Kind == Target {
			l := p.actorBefore(f.value.start)
			st.Actor, st.CoActors = l.actor, l.others
		}
		out = append(out, st)
	}
	if promised := p.commitments(); len(promised) > 0 {
		out = append(out, promised...)
		slices.SortStableFunc(out, func(a, b Statement) int { return a.Span.Start - b.Span.Start })
	}
	return out
}

// titleYear is the year that the title speaks of, nil if none: what the sentences
// leave undated belongs to it. A news title says so by opening with the year or
// with 今年 or 全年, a plan's by naming its year or years.
func (e *Extractor) titleYear(doc *corpus.Document) *timeMention {
	plan := (doc.Genre == corpus.Plan || doc.Genre == corpus.Notice) && !strings.Contains(doc.Title, "申报") // the year of an application is none of the work
	if doc.Genre != corpus.News && !plan {
		return nil
	}
	found, thisYear := e.scan(&wordEdges{seg: e.segmenter, text: doc.Title}), false
	for k, m := range found {
		if m.time == nil {
			continue
		}
		switch m.time.entry.Means {
		case FirstHalf, SecondHalf, FirstQuarters, FirstMonths, InQuarter:
			if !plan && (thisYear || gone(m.time, doc)) {
				return m.time // 今年|上半年…
			}
		case InMonth, InMonths:
			if !plan && !m.time.entry.Due && gone(m.time, doc) {
				return m.time // 前4月…, 7月份…
			}
		case InYear:
			if m.start == 0 && (plan || !ofEvent(doc.Title[m.end:])) || plan && m.time.year() >= doc.ReportYear {
				return m.time
			}
		case InPlan:
			if plan && doc.Genre == corpus.Plan && planWindow(m.time.val('P', 0)).End.Year >= doc.ReportYear {
				return m.time
			}
		case InYears:
			if plan && m.time.val('Y', 1) > doc.ReportYear {
				return m.time
			}
		case ThisYear:
			if k+1 < len(found) && found[k+1].time != nil && found[k+1].start == m.end {
				thisYear = true
				continue
			}
			return m.time
		case WholeYear, InHoliday:
			return m.time
		}
	}
	if plan {
		return e.yearOfWork(doc)
	}
	return nil
}

// gone reports whether a part of a year that the title of a piece of news names is over, so
// that the news gives its figures.
func gone(t *timeMention, doc *corpus.Document) bool {
	p, ok := t.resolve(when{year: doc.ReportYear, about: doc.ReportYear, issued: doc.Published})
	return ok && !doc.Published.IsZero() && p.End.Before(doc.Published)
}

// yearOfWork is the year whose work a plan without such a title sets out in its first
// words: 2024年全市标准化工作的总体思路是….
func (e *Extractor) yearOfWork(doc *corpus.Document) *timeMention {
	head := doc.Text[:min(len(doc.Text), 1200)]
	at := workOfYear.FindStringSubmatchIndex(head)
	if at == nil {
		return nil
	}
	for _, m := range e.scan(&wordEdges{seg: e.segmenter, text: head[at[2]:at[3]]}) {
		if m.time != nil && m.time.entry.Means == InYear && m.time.year() >= doc.ReportYear {
			return m.time
		}
	}
	return nil
}

var workOfYear = regexp.MustCompile(`(?:^|[。\n])((?:19|20)\d\d年)[^。，\n]{0,40}工作的?(?:总体)?(?:思路|要求|目标)`)

// candidate reports whether a sentence can state anything: a digit, a numeral
// or a word of the vocabulary begins somewhere in it.
func (e *Extractor) candidate(s string) bool {
	if utf8.RuneCountInString(s) < 4 {
		return false
	}
	for _, r := range s {
		if r >= '0' && r <= '9' || strings.ContainsRune("〇一二两三四五六七八九十百千万亿半翻全零持清正首", r) {
			return true
		}
	}
	listed := strings.Contains(s, "目标") // what only counts in a list of headline targets needs its head
	for clause := range strings.FieldsFuncSeq(s, isBreak) {
		for _, p := range e.phrases {
			if (listed || !p.entry.Headline) && p.re.MatchString(clause) {
				return true
			}
		}
	}
	return false
}

// pass keeps of a sentence that states nothing what the next may inherit.
func (e *Extractor) pass(s sentence, ctx *context) {
	p := &passage{e: e, s: s.text, sent: s, ctx: ctx, words: wordEdges{seg: e.segmenter, text: s.text}}
	p.clauses = cutClauses(s.text, nil)
	p.noteBranch()
	p.moveScene()
}

// read turns a sentence into frames: scan, frame, inherit, settle.
func (e *Extractor) read(s sentence, ctx *context) *passage {
	ctx.moveTo(s.text)
	p := &passage{e: e, s: s.text, sent: s, ctx: ctx, words: wordEdges{seg: e.segmenter, text: s.text}}
	p.mentions = e.scan(&p.words)
	p.endNouns()
	p.shareUnits()
	p.clauses = cutClauses(s.text, p.mentions)
	p.markClasses()
	p.sharePoints()
	p.markDays()
	p.markBases()
	p.bringsObject()
	p.bringsInReview()
	p.markAhead()
	p.markEvents()
	p.joinDays()
	ctx.trace.passage(p)
	p.frame()
	p.settle()
	p.carry()
	return p
}
