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

// findHanded takes what stands before a verb that hands it to a body as the object:
// 各市|将自查报告|报送省水利厅, 名单于3月20日前|报省水利厅.
func (p *passage) findHanded(d *deed, from int) bool {
	rest := strings.TrimRight(p.s[d.at.end:d.clause.end], " 　”")
	if !p.e.pledges.receives(rest) || reports.MatchString(p.s[d.at.start:]) {
		return false
	}
	l := lead{seen: map[Going]bool{}}
	d.verb = span{d.at.start, d.at.end + len(rest)}
	a := span{from, p.stepBack(span{from, d.at.start}, &l)}
	if m := hands.FindStringIndex(p.s[a.start:a.end]); m != nil {
		var ok bool
		l, ok = p.leadOf(span{from, from + m[0]}, true)
		d.object, d.lead = p.trim(span{from + m[1], a.end}), l
		d.handed = ok && utf8.RuneCountInString(p.s[d.object.start:max(d.object.start, d.object.end)]) >= 2
		return d.handed
	}
	a.end = a.start + len(strings.TrimSuffix(p.s[a.start:a.end], "请"))
	a.start = p.stepOver(a, &l)
	d.object, d.lead = p.trim(a), l
	t := p.s[d.object.start:max(d.object.start, d.object.end)]
	if actor, _ := p.actorsIn(d.object); actor != "" || p.e.pledges.begins(t, Preposition) > 0 || p.e.pledges.order(t) {
		return false
	}
	d.handed = utf8.RuneCountInString(t) >= 2
	return d.handed
}

// handsOn gives a verb that says only who gets it the thing that the sentence names before:
// 填写申报表，于6月底前|反馈省水利厅.
func (p *passage) handsOn(d *deed, before []deed) {
	to := p.s[d.object.start:d.object.end]
	if i := strings.IndexAny(to, "（("); i > 0 {
		to = to[:i]
	}
	if !p.e.pledges.receives(to) {
		return
	}
	for _, c := range p.inOrder() {
		if t := p.s[c.start:c.end]; c.end < d.clause.start && p.names(c) && p.e.pledges.head(t, Draft) && !p.e.pledges.order(t) {
			d.name = t // …的实施办法，于6月底前报送
		}
	}
	if n := len(before); n > 0 && before[n-1].object.end > before[n-1].object.start {
		d.name = strings.TrimSpace(p.plain(before[n-1].object))
	}
	if d.name != "" {
		d.verb.end = d.object.start + len(to)
		d.object = span{d.verb.start, d.verb.start}
	}
}

// receives reports whether what follows a verb of handing over is who gets it, or what
// for: 省水利厅, 至指定邮箱, 备案.
func (c *pledges) receives(t string) bool {
	t = strings.TrimRight(t, " 　”")
	to := strings.TrimPrefix(strings.TrimPrefix(t, "至"), "到")
	if to != t {
		return to != ""
	}
	to = purpose.ReplaceAllString(to, "")
	return to == "" && t != "" || ours.MatchString(to) || c.isBody(to)
}

// hands opens what is handed over, purpose ends what for, and ours is how a text calls
// the body that wrote it.
var (
	hands   = regexp.MustCompile(`[将把]`)
	reports = regexp.MustCompile(`^报[告道名价表销废警请考]`) // 报 within a word
	purpose = regexp.MustCompile(`(?:备案|审批|审查|审核|审定|批准|备查|汇总)$`)
	ours    = regexp.MustCompile(`^我(?:委|部|局|厅|司|办|会|中心|处|省|市|区|县)`)
)
