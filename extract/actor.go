package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// actorsIn reads the bodies of a span, "" when it is none: a modal inside tells
// that the name ends before it.
func (p *passage) actorsIn(a span) (string, []string) {
	t := p.s[a.start:a.end]
	if p.e.pledges.preposition(t) > 0 || strings.ContainsAny(t, "“”《》") {
		return "", nil
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Modal && m.start > a.start && m.end < a.end {
			return "", nil
		}
	}
	if actor, others := p.e.pledges.actors(t); actor != "" {
		return actor, others
	}
	if found := corpus.FindPlaces(t, p.ctx.doc.Region); len(found) == 1 && found[0].Start == 0 && found[0].End == len(t) {
		return t, nil
	}
	return "", nil
}

// actors splits a list of bodies; the first is the actor. "" when a member is none.
func (c *pledges) actors(t string) (string, []string) {
	t = strings.Trim(t, " 　，,")
	if t == "" {
		return "", nil
	}
	parts := splitBodies(t)
	last := parts[len(parts)-1]
	if !c.isBody(last) {
		return "", nil
	}
	short := strings.HasSuffix(last, "部门") || strings.HasSuffix(last, "单位")
	for _, s := range parts[:len(parts)-1] {
		// 发改、商务和统计部门: the last says what the others are
		if !c.isBody(s) && !(short && utf8.RuneCountInString(s) <= 8) {
			return "", nil
		}
	}
	if short && len(parts) > 1 && !c.isBody(parts[0]) {
		return t, nil
	}
	return parts[0], parts[1:]
}

func splitBodies(t string) []string {
	var out []string
	for _, s := range strings.FieldsFunc(strings.NewReplacer("会同", "、", "联合", "、", "以及", "、", "和", "、", "，", "、", ",", "、", "；", "、", "及", "、").Replace(t), func(r rune) bool { return r == '、' }) {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		out = append(out, t)
	}
	return out
}

// isBody reports whether a name is that of somebody who can act.
func (c *pledges) isBody(s string) bool {
	if c.bodies[s] {
		return true
	}
	if n := utf8.RuneCountInString(s); n < 2 || n > 25 {
		return false
	}
	return endingIn(s, func(w string) bool { return c.endings[w] }) > 0 || beginningIn(s, func(w string) bool { return c.bodies[w] }) == len(s)
}
