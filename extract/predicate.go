package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// predicate is the chain of words directly before an anchor: 比上年 | 增长 | 约.
// It is read from the anchor to the left; near comes first.
type predicate struct {
	chain []*mention
	start int // where the chain begins: what is measured ends here
}

// Characters that tie a predicate to its anchor and say nothing.
const glue = "的了 　\u00a0“\""

// predicateBefore walks left from the anchor over cues and times, as far as limit.
func (p *passage) predicateBefore(anchor, limit int) predicate {
	pr := predicate{start: anchor}
	for pos := anchor; pos > limit; {
		if m := p.endingAt(pos); m != nil && m.start >= limit && (m.time != nil || m.cue != nil && steps[m.cue.Role]) {
			if m.cue != nil && m.cue.Nominal && m.start > limit && !p.verbAt(limit, m) {
				return pr // 经费总|投入: the end of a noun
			}
			if p.budgeted(pr, m, limit) {
				return pr
			}
			pr.chain = append(pr.chain, m)
			pos, pr.start = m.start, m.start
			if m.is(Base) {
				pos = p.withOther(m, limit)
				pr.start = pos
			}
			continue
		}
		r, size := utf8.DecodeLastRuneInString(p.s[limit:pos])
		if r == ')' || r == '）' {
			// 增长（可比口径）5%: the bracket is stepped over
			open := strings.LastIndexAny(p.s[limit:pos], "（(")
			if open < 0 {
				return pr
			}
			if limit+open == 0 || len(pr.chain) == 0 && p.endingAt(limit+open) == nil {
				return pr
			}
			pos = limit + open
			continue
		}
		if n := len(pr.chain); r == '于' && n > 0 && pr.chain[n-1].time != nil {
			pos -= size // 将|于|2037年超过
			continue
		}
		if p.joinsScopes(pr, pos, r, size) {
			pos -= size // 高于全国|、|全省0.3个和0.5个百分点
			continue
		}
		if !strings.ContainsRune(glue, r) {
			b := p.comparedAt(pr, limit, pos)
			if b == nil {
				return pr
			}
			pr.chain = append(pr.chain, b)
			pos, pr.start = b.start, b.start
			continue
		}
		pos -= size
	}
	return pr
}

// budgeted reports whether 预算 ends the name of what changes or of what comes to the value:
// 国防预算|比上年增长, 采购预算|9亿元.
func (p *passage) budgeted(pr predicate, m *mention, limit int) bool {
	changed := len(pr.chain) > 0 && pr.first(Changing) != nil
	if p.s[m.start:m.end] != "预算" || m.start == limit || !changed && len(pr.chain) > 0 || pr.start != m.end {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(p.s[limit:m.start])
	b := p.endingAt(m.start)
	return unicode.Is(unicode.Han, r) && (b == nil || !changed && b.is(Act) && b.start > limit)
}

// joinsScopes reports whether a mark joins two sets that a value is compared with.
func (p *passage) joinsScopes(pr predicate, pos int, mark rune, size int) bool {
	n := len(pr.chain)
	if n == 0 || pr.chain[n-1].cue == nil || pr.chain[n-1].cue.Role != Scope || !strings.ContainsRune("、和与及", mark) {
		return false
	}
	b := p.endingAt(pos - size)
	return b.is(Scope)
}

var steps = map[Role]bool{Modal: true, Limit: true, Changing: true, Reach: true, Mark: true, Act: true, Base: true, Spread: true, Average: true, Filler: true, Order: true, Whole: true, Scope: true}

// verbAt reports whether an act cue that is as often a noun is the verb here: it
// opens the clause or follows another word of the chain.
func (p *passage) verbAt(limit int, m *mention) bool {
	before := strings.TrimRight(numbering.ReplaceAllString(p.s[limit:m.start], ""), " 　")
	if strings.Trim(before, nounLead) == "" {
		return true
	}
	b := p.endingAt(m.start)
	return b != nil && (b.time != nil || b.cue != nil && b.cue.Role != Act && b.cue.Role != Changing)
}

// first returns the nearest mention of the chain whose cue has the role.
func (pr *predicate) first(r Role) *mention {
	for _, m := range pr.chain {
		if m.is(r) {
			return m
		}
	}
	return nil
}

// pace is the word for how fast something changes if the value is what that came to, nil if none
// is: |跌幅|收窄至3%, |增速|放缓至3%.
func (pr *predicate) pace(s string) *mention {
	if len(pr.chain) == 0 || !pr.chain[0].is(Reach) {
		return nil
	}
	for _, m := range pr.chain {
		if m.is(Changing) && paceName[s[m.start:m.end]] {
			return m
		}
	}
	return nil
}
