package extract

import (
	"regexp"
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

// findHanded takes what 将 names as the object of a verb that hands it to a body:
// 各市|将自查报告|报送省水利厅.
func (p *passage) findHanded(d *deed, from int) bool {
	t := strings.TrimRight(p.s[d.at.end:d.clause.end], " 　”")
	to := strings.TrimPrefix(strings.TrimPrefix(t, "至"), "到")
	if to == t && to != "" && to != "备案" && !ours.MatchString(to) && !p.e.pledges.isBody(to) {
		return false
	}
	m := hands.FindStringIndex(p.s[from:d.at.start])
	if m == nil {
		return false
	}
	l, ok := p.leadOf(span{from, from + m[0]}, true)
	if !ok {
		return false
	}
	d.object = p.trim(span{from + m[1], p.stepBack(span{from + m[1], d.at.start}, &lead{})})
	d.verb, d.lead, d.handed = span{d.at.start, d.at.end + len(t)}, l, true
	return utf8.RuneCountInString(p.s[d.object.start:max(d.object.start, d.object.end)]) >= 2
}

// hands opens what is handed over; ours is how a text calls the body that wrote it.
var (
	hands = regexp.MustCompile(`(?:将|把)`)
	ours  = regexp.MustCompile(`^我(?:委|部|局|厅|司|办|会|中心|处|省|市|区|县)`)
)
