package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// A day that a modal sets makes an undertaking of any verb: 新规|将于9月7日生效,
// 省财政厅将于9月7日|招标发行|国债. What goes on or turns out so is a forecast.

// happening is the entry of a verb that is no deed of the vocabulary.
var happening = &Deed{Class: Settle, After: true, Event: true}

// scheduled is what the clause says will be done on a day, in words that are no deed.
func (p *passage) scheduled(c span) (deed, bool) {
	for k := range p.mentions {
		m, t := &p.mentions[k], p.dayAfter(k)
		if d, ok := p.startsOn(m, c); ok {
			return d, true
		}
		if t == nil || !c.has(m.start) || !c.has(t.start) || t.end > c.end || p.quoted(m.start) {
			continue
		}
		does := p.behindDay(t, c.end)
		d := deed{entry: happening, clause: c, after: true, at: span{does, does}, verb: span{m.start, c.end}, lead: lead{seen: map[Going]bool{}, modal: true, will: true}}
		if !p.acts(span{does, c.end}) {
			return deed{}, false
		}
		by := span{c.start, m.start}
		by.start = p.stepOver(by, &lead{})
		by.end = p.stepBack(by, &lead{})
		by = p.saidOf(by)
		if weather.MatchString(p.s[by.start:by.end]) || rains.MatchString(p.s[does:c.end]) {
			return deed{}, false
		}
		d.object = p.trim(by)
		d.lead.actor, d.lead.others = p.actorsIn(by)
		switch w, ok := p.toldOf(c); {
		case d.lead.actor == "" && p.names(d.object):
			return d, true
		case by.empty() && ok && utf8.RuneCountInString(p.s[does:c.end]) <= shortPredicate:
			d.object = w
			return d, p.verbWithin(span{does, c.end})
		}
		return d, p.e.pledges.begins(p.s[does:c.end], Preposition) == 0 && p.parts(&d, does)
	}
	return deed{}, false
}

// verbWithin reports whether a verb stands in a range, and not only what an aim is called:
// 努力实现明年|预期目标.
func (p *passage) verbWithin(a span) bool {
	for i := a.start; i < a.end; i = p.words.next(i) {
		if p.verbsFrom(i, a.end) > i {
			return true
		}
	}
	return false
}

// startsOn is what a body will do from a day on that opens the clause, or the one before:
// 5月1日起，各水厂将|执行|新水价.
func (p *passage) startsOn(m *mention, c span) (deed, bool) {
	if !m.is(Modal) || p.s[m.start:m.end] != "将" || !c.has(m.start) || p.quoted(m.start) {
		return deed{}, false
	}
	day := p.dayOver(c)
	if from := p.beginningAt(c.start); day == nil && from != nil && from.time != nil {
		day = from
	}
	if day == nil || day.end > m.start || !p.fixes(day) {
		return deed{}, false
	}
	d := deed{entry: happening, clause: c, at: span{m.end, m.end}, verb: span{m.end, c.end}, lead: lead{seen: map[Going]bool{}, modal: true, will: true}}
	by := span{max(c.start, day.end), m.start}
	by.start = p.stepOver(by, &lead{})
	by.end = p.stepBack(by, &lead{})
	if d.lead.actor, d.lead.others = p.actorsIn(by); d.lead.actor == "" || !p.acts(span{m.end, c.end}) {
		return deed{}, false
	}
	if t := p.s[m.end:c.end]; strings.HasPrefix(t, "按") || p.e.pledges.begins(t, Preposition) > 0 {
		d.object, d.verb.start, d.after = by, m.start, true
		return d, true
	}
	return d, p.parts(&d, m.end)
}

// fixes reports whether a time is a day or a month, not a year or a season.
func (p *passage) fixes(m *mention) bool {
	switch m.time.entry.Means {
	case OnDay, InMonth, FromDay, SinceDay, SinceMonth:
		return true
	}
	return false
}

// shortPredicate is how long what is done may be to take what an earlier clause is about for
// its subject, in runes: …高架桥，将于6月|通车.
const shortPredicate = 12

// toldOf is what an earlier clause is about: the clause before when it is but a name, or a work.
func (p *passage) toldOf(c span) (span, bool) {
	for _, b := range p.clauses {
		t := p.s[b.start:b.end]
		if b.end < c.start && strings.Trim(p.s[b.end:c.start], "，, 　") == "" && p.names(b) && (strings.HasSuffix(t, "》") || p.e.pledges.head(t, Run)) {
			return p.trim(b), true
		}
	}
	return p.workBefore(c)
}

// dayAfter is the time that follows a modal at once, or behind 于 or its like, nil if none.
func (p *passage) dayAfter(k int) *mention {
	m := &p.mentions[k]
	if !m.is(Modal) || m.cue.Kind != Target || p.e.wordings[HalfModal].is(p.s[m.start:m.end]) && p.s[m.start:m.end] != "计划" {
		return nil
	}
	for j := k + 1; j < len(p.mentions) && j <= k+2; j++ {
		t := &p.mentions[j]
		if t.time != nil && !t.time.base && t.time.window0() && dayLead.MatchString(p.s[m.end:t.start]) {
			if j == k+1 && j+1 < len(p.mentions) && p.mentions[j+1].time != nil && p.mentions[j+1].start == t.end {
				return &p.mentions[j+1] // 今年|11月
			}
			return t
		}
	}
	return nil
}

// dayLead ties a day to its modal; clock is the hour behind it.
var (
	dayLead = regexp.MustCompile(`^(?:最早|最迟|初步|正式|首次)?(?:于|在|从|自|到|至)?(?:今年|本月)?$`)
	clock   = regexp.MustCompile(`^(?:初|前后|左右|期间|[上下中]午|凌晨|晚间?|[零\d]{1,2}[时点](?:[\d]{1,2}分|整)?|[（(][^（()）]*[）)]|起|前|内|开始(?:[^，。]{4}))*`)
)

// acts reports whether a range behind a day says what is done: no attribute (9月7日到期的),
// no forecast, no value.
func (p *passage) acts(a span) bool {
	t := strings.TrimSuffix(strings.TrimRight(p.s[a.start:max(a.start, a.end)], " 　”"), "后")
	if utf8.RuneCountInString(t) < 2 || p.e.wordings[Trailing].ends(t) || attributed.MatchString(t) || strings.HasPrefix(t, "、") || p.e.wordings[Denying].ends(t[:min(len(t), len("不"))]) {
		return false
	}
	for _, f := range p.frames {
		if f.q != nil && f.q.unit != nil && a.has(f.value.start) {
			return false
		}
	}
	return beginningIn(t, func(w string) bool { return p.e.pledges.words[Forecast][w] }) == 0 && !p.subjectOf(a)
}

// behindDay is where a day and its hour end, and what is done then begins: 将于8月6日上午|开幕. A word that
// only looks like a part of the day is none: 8月6日|前往乙国, 8月6日|起诉.
func (p *passage) behindDay(t *mention, end int) int {
	at := t.end
	if last := strings.TrimRight(p.s[t.start:t.end], "前起初"); !p.words.aligned(at, at) && len(last) > 0 {
		at = t.start + len(last)
		if strings.HasPrefix(p.s[at:], "前后") {
			at += len("前后")
		}
		return at
	}
	if n := len(clock.FindString(p.s[at:end])); p.words.aligned(at+n, at+n) {
		at += n
	}
	return at
}

// rains is what the weather does.
var rains = regexp.MustCompile(`^[^，。；]{0,6}?(?:普降|降雨|降雪|[小中大]雨|[小中大]雪|降温|进入(?:雨季|梅雨|汛期)|放晴|转晴|大风)`)

// weather is nobody's doing: 台风“海鸥”|将于9月1日登陆.
var weather = regexp.MustCompile(`(?:台风|热带风暴|热带低压|冷空气|寒潮|暴雨|降雨|降雪|洪峰|沙尘)(?:“[^”]*”)?$`)

// saidOf is what a subject says is to come, behind the verb of saying (青河公司确认|新品|将于10月上市),
// else who says it of himself (|青河公司|宣布将于10月推出新品).
func (p *passage) saidOf(by span) span {
	m := tellsOf.FindStringSubmatchIndex(p.s[by.start:max(by.start, by.end)])
	if onlyTells.MatchString(p.s[by.start:max(by.start, by.end)]) {
		return span{by.end, by.end}
	}
	if m != nil && noTeller.MatchString(p.s[by.start:by.start+m[2]]) {
		return span{by.end, by.end} // 会上|宣布将于10月推出新品
	}
	if m == nil || p.quoted(by.start+m[2]) || !p.words.aligned(by.start+m[2], by.start+m[3]) {
		return by
	}
	if by.start+m[3] == by.end {
		return span{by.start, by.start + m[2]}
	}
	return span{by.start + m[3], by.end}
}

// onlyTells is the verb of saying without who says it.
var onlyTells = regexp.MustCompile(`^(?:会上|同时|随后)?(?:确认|宣布|表示|透露|证实|披露|声称|宣称|称)$`)

// noTeller says when or where something was said, and not who said it.
var noTeller = regexp.MustCompile(`^(?:会上|[昨今][日天]|日前|近日|当[日天]|同时|随后)$`)

// tellsOf is who says something, before what is said.
var tellsOf = regexp.MustCompile(`^[^，。；、“”《》]{2,16}?(确认|宣布|表示|透露|证实|披露|声称|宣称|回应称|称)`)

var attributed = regexp.MustCompile(`^[^“《]{1,8}的`)

// names reports whether a range before a modal can be what the clause is about.
func (p *passage) names(a span) bool {
	t := p.s[a.start:max(a.start, a.end)]
	n := utf8.RuneCountInString(t)
	return n >= 2 && n <= longestSubject && !p.e.wordings[Trailing].ends(t) && p.e.pledges.begins(t, Preposition) == 0 && strings.Count(t, "“") == strings.Count(t, "”")
}

// longestSubject is how long what a clause is about may be, in runes.
const longestSubject = 40

// parts splits what is done into its verb and its object: 举行|听证会.
func (p *passage) parts(d *deed, from int) bool {
	end := d.clause.end
	for i := from + len("举行"); i+len("会议") <= end; i++ {
		if utf8.RuneStart(p.s[i]) && p.words.aligned(i, i) {
			d.verb.end, d.object = i, span{i, end}
			return !strings.HasPrefix(p.s[i:end], "的")
		}
	}
	return false
}
