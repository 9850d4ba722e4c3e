package extract

import (
	"strings"
	"unicode/utf8"
)

// findPassive takes what stands before 由 as the object and the body behind it as
// the actor: 管护办法|由省水利厅另行制定.
func (p *passage) findPassive(d *deed, from int) bool {
	p.join(d)
	if strings.Trim(p.s[d.verb.end:d.clause.end], " 　”") != "" {
		return false
	}
	i := strings.LastIndex(p.s[from:d.verb.start], "由")
	if i <= 0 {
		return false
	}
	i += from
	l := lead{seen: map[Going]bool{}}
	body := span{i + len("由"), d.verb.start}
	body.end = p.stepBack(body, &l)
	if l.actor, l.others = p.actorsIn(body); l.actor == "" {
		return false
	}
	a := span{from, p.stepBack(span{from, i}, &l)}
	a.start = p.stepOver(a, &l)
	d.object, d.lead, d.after = p.trim(a), l, true
	d.verb.start = a.end
	return p.e.pledges.head(p.bare(d.object), d.entry.Class)
}

// findTopic takes what 对 names as the object of 进行: 对各县台账|进行检查.
func (p *passage) findTopic(d *deed, from int) bool {
	t := p.s[d.at.end:d.clause.end]
	for _, w := range []string{"并", "和", "，"} {
		if i := strings.Index(t, w); i > 0 {
			t = t[:i]
		}
	}
	i := strings.LastIndex(p.s[from:d.at.start], "对")
	if i < 0 || utf8.RuneCountInString(strings.TrimSpace(t)) < 2 {
		return false
	}
	i += from
	l := lead{seen: map[Going]bool{}}
	d.object = span{i + len("对"), p.stepBack(span{i + len("对"), d.at.start}, &l)}
	a := span{from, p.stepBack(span{from, i}, &l)}
	a.start = p.stepOver(a, &l)
	if rest, ok := strings.CutPrefix(p.s[a.start:a.end], "由"); ok {
		a.start = a.end - len(rest)
	}
	if !a.empty() {
		if l.actor, l.others = p.actorsIn(a); l.actor == "" {
			return false
		}
	}
	d.verb = span{d.at.start, d.at.end + len(t)}
	l.phrase, d.lead = "对", l
	return utf8.RuneCountInString(p.s[d.object.start:max(d.object.start, d.object.end)]) >= 3
}
