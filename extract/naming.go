package extract

import (
	"regexp"
	"strings"
)

// Names that only the value, or the one before it, tells.

// namePace gives a multiple of how fast something changes that name (产量增速|翻番, which the output
// did not), and a change of nothing that is named its own.
func (p *passage) namePace(f *frame) {
	c := f.pred.first(Changing)
	if f.subject == "" && f.st.Form != Growth && c != nil && paceName[p.s[c.start:c.end]] {
		f.subject = p.s[c.start:c.end] // 降息周期开启，首次|降幅|50个基点
	}
	if f.st.Form == Multiple && c != nil && c.start == f.noun.end && !f.after && paceName[p.s[c.start:c.end]] {
		f.noun.end = c.end
		f.subject += p.s[c.start:c.end]
	}
}

// nameFall gives how much more or less something fell that name, once what follows has its own: PPI下降2%，
// |降幅|比上月扩大1个百分点, no rise of the PPI.
func (p *passage) nameFall(f *frame) {
	c := f.pred.first(Changing)
	if c == nil || f.st.Form != Change || !f.q.of(Points) || f.subject == "" {
		return
	}
	if m := f.pred.chain[len(f.pred.chain)-1]; m != c && m.cue != nil && falls[p.s[m.start:m.end]] && m.start == f.clause.start {
		f.subject += p.s[m.start:m.end]
		f.st.IndicatorID, f.st.IndicatorName = "", ""
	}
}

// falls names how far something fell, of which a rise is no rise.
var falls = map[string]bool{"降幅": true, "跌幅": true}

// nameChance gives a chance the name of what it is the chance of, a value and all: 降息25个基点的|概率.
func (p *passage) nameChance(f *frame) {
	g := f.before
	if g == nil || f.after || f.noun.start != g.value.end+len("的") || !strings.HasPrefix(p.s[g.value.end:], "的") || !chance[p.s[f.noun.start:f.noun.end]] {
		return
	}
	f.noun.start = g.spanStart()
	f.subject = p.s[f.noun.start:f.noun.end]
}

// nameSize gives the next of the sizes of a thing its own name: 隧道长12公里、|宽|8米.
func (p *passage) nameSize(f *frame) {
	g := f.before
	if g == nil || f.st.Form != Level || !f.q.of(Physical) || !f.noun.empty() && f.noun.start >= g.value.end {
		return
	}
	if m := nextSize.FindStringSubmatch(p.s[g.value.end:f.value.start]); m != nil {
		f.subject = sizeEnd.ReplaceAllString(g.subject, "") + m[1]
		p.because(f, "indicator", FromBefore, g.subject)
	}
}

// The size that follows another, and the one in which the name of that ends.
var (
	nextSize = regexp.MustCompile(`^[、，,和](?:平均)?(长|宽|高|深|厚|重)(?:约|近|达到?|超过?|为)*$`)
	sizeEnd  = regexp.MustCompile(`(?:全长|总长|净?长|净?宽|净?高|深|厚|总?重|直径|口径)$`)
)

var chance = map[string]bool{"概率": true, "几率": true, "可能性": true}

// paceEnd ends the name of how fast something changes.
var paceEnd = regexp.MustCompile(`(?:增速|增幅|涨幅|降幅|跌幅)$`)
