package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Where the name ends before a comparison, and what says when it was made.

// beforeBase is where the noun phrase ends: before the predicate, or before the
// comparison that stands between (支出|比1955年决算数|增长, 站|由89个|增加到).
func (p *passage) beforeBase(f *frame) int {
	if f.q.start {
		for k := len(p.mentions) - 1; k >= 0; k-- {
			m := &p.mentions[k]
			if m.is(Base) && m.start >= f.limit && m.end <= f.value.start && p.starts(m) {
				at := p.beforeMarks(m.start, f.limit) // 站|已|由原先的89个|增加到
				if c := f.pred.first(Changing); c != nil {
					at = min(at, c.start) // 能耗强度|降幅由3%|调整为
				}
				return at
			}
		}
	}
	if other := p.evenWith(f); !other.empty() {
		return p.beforeMarks(other.start-len("与"), f.limit)
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Base) || m.start < f.limit || m.end > f.pred.start {
			continue
		}
		if !p.starts(m) && (formerly.MatchString(p.s[m.end:f.pred.start]) || p.e.wordings[Aiming].ends(p.s[m.end:f.pred.start]) || planned.MatchString(p.s[m.end:f.pred.start])) {
			return m.start // 通关时间|较改革前|缩短
		}
		if !p.starts(m) && f.pred.first(Changing) != nil && p.nominal(p.trim(span{f.limit, m.start})) && p.nominal(p.trim(span{m.end, f.pred.start})) {
			return m.start // 中标价格|比零售价格|降低
		}
		for j := k + 1; j < len(p.mentions) && p.mentions[j].start < f.pred.start; j++ {
			n := &p.mentions[j]
			compared := !p.starts(m)
			if compared && n.time != nil && n.time.base || n.quantity != nil && n.quantity.start {
				return m.start
			}
		}
	}
	return f.pred.start
}

// evenWith is what a measure that has not changed is compared with, unless it is a time:
// 客流量基本与|平时|持平.
func (p *passage) evenWith(f *frame) span {
	if f.q == nil || f.q.word == nil {
		return span{}
	}
	w := f.q.word
	if w.Form != Growth || w.Low != 0 || w.Bound != Point {
		return span{}
	}
	for at := f.pred.start; at > f.limit; at = p.words.before(at) {
		r, n := utf8.DecodeLastRuneInString(p.s[:at])
		if !strings.ContainsRune("与同和跟", r) || !p.words.aligned(at-n, at) {
			continue
		}
		other := p.trim(span{at, f.pred.start})
		if before := p.nounBefore(f.limit, p.beforeMarks(at-n, f.limit)); !p.nominal(other) && !p.e.wordings[Empty].is(p.s[other.start:other.end]) || !p.nominal(before) || other.start != at {
			return span{}
		}
		return other
	}
	return span{}
}

// planned is what was planned, that something is compared with: 比|年度计划|翻了一番.
var planned = regexp.MustCompile(`^(?:年初|年度|原|既定|全年)?(?:计划|预算|规划)$`)

// beforeMarks steps back over what says of a verb that it is done or to be done, when, and
// of each of several.
func (p *passage) beforeMarks(at, limit int) int {
	for {
		m := p.endingAt(at)
		switch {
		case m == nil || m.start <= limit:
			return at
		case m.time != nil:
			at = m.start
			if strings.HasSuffix(p.s[limit:at], "在") {
				at -= len("在")
			}
		case m.is(Mark, Modal, Filler, Order, Spread):
			at = m.start
		default:
			return at
		}
	}
}

// formerly is a state gone by that something is compared with: 改造前, 建设初期.
var formerly = regexp.MustCompile(`^[^，。；\d]{1,8}(?:前|初期?|之前|以前|时|期间)$`)

// starts reports whether a word of comparison names where a change began.
func (p *passage) starts(m *mention) bool {
	return p.s[m.start:m.end] == "从" || p.s[m.start:m.end] == "由"
}
