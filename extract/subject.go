package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// findSubject names the indicator: the noun found, or the one of the frame
// before when the clause leaves it unsaid (达到99%，比去年同期提高42个百分点).
func (p *passage) findSubject(f *frame) {
	if !f.noun.empty() {
		f.subject = p.complete(f, p.withoutPlace(strings.TrimSpace(p.s[f.noun.start:f.noun.end])))
		return
	}
	if t := p.topic(f); t != "" {
		f.subject, f.owner = t, t
		p.because(f, "indicator", FromTopic, t)
		return
	}
	if f.q.unit != nil && (f.q.unit.Dimension == Things || f.q.unit.Dimension == People) && f.st.Form == Level && !f.bare {
		if g := p.lastCounted(f); g != nil {
			f.subject, f.owner = g.subject, g.owner
			f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
			p.because(f, "indicator", FromCounted, g.subject)
			return
		}
	}
	if g := p.previous(f); g != nil {
		f.subject, f.owner = g.subject, g.owner
		f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
		p.because(f, "indicator", FromBefore, g.subject)
	}
}

// withoutPlace takes the place off the head of what is measured: 长春市|固定资产投资.
func (p *passage) withoutPlace(noun string) string {
	for _, m := range corpus.FindPlaces(noun, p.ctx.doc.Region) {
		if m.Start != 0 {
			break
		}
		rest := strings.TrimLeft(noun[m.End:], "的 ")
		if utf8.RuneCountInString(rest) >= 3 && !namesBody(noun[m.End:]) && !p.e.opensName(noun[:m.End], noun[m.End:]) {
			return rest
		}
	}
	return noun
}

// complete joins a head that says nothing alone (增加值, 数量, 占比) to what it belongs
// to: the subject before it; and names products in a list of outputs (钢3900万吨).
func (p *passage) complete(f *frame, noun string) string {
	g := p.previous(f)
	owner := p.topic(f)
	if owner == "" && g != nil {
		owner = g.owner
	}
	f.owner = noun
	if p.e.generic[noun] && !f.after && owner != "" && !strings.HasSuffix(owner, noun) && !p.e.generic[owner] {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + noun
	}
	if b := p.endingAt(f.noun.start); b != nil && b.cue != nil && p.s[b.start:b.end] == "占" && f.q.unit != nil && f.q.unit.Dimension == Ratios && owner != "" {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + "占" + noun
	}
	if f.before != nil && f.q.unit != nil && (f.q.unit.Code == "t" || f.q.unit.Code == "m" || f.q.unit.Code == "m3") && strings.HasSuffix(f.before.subject, "产量") && utf8.RuneCountInString(noun) <= 4 && !strings.HasSuffix(noun, "量") {
		return noun + "产量"
	}
	return noun
}

// topic is the indicator that opens an earlier clause without a value of its
// own: 粮食总产量在上年增长的基础上，又增产291亿斤.
func (p *passage) topic(f *frame) string {
	from := 0
	if f.before != nil {
		from = f.before.value.end
	}
	for i := len(p.clauses) - 1; i >= 0; i-- {
		c := p.clauses[i]
		if c.end > f.clause.start || c.start < from {
			continue
		}
		if i+1 < len(p.clauses) && p.clauses[i+1].end < f.clause.start {
			break // only the clause beside
		}
		n := p.trim(span{c.start, c.end})
		for k := range p.mentions {
			m := &p.mentions[k]
			if m.time != nil && m.start == n.start {
				n = p.trim(span{m.end, c.end})
			}
			if m.indicator != nil && m.start == n.start {
				return p.s[m.start:m.end]
			}
		}
	}
	return ""
}

// previous is the frame before in the sentence, or the last of the sentence before.
func (p *passage) previous(f *frame) *frame {
	if f.before != nil {
		return f.before
	}
	return p.ctx.last
}

func (p *passage) lastCounted(f *frame) *frame {
	for i := len(p.frames) - 1; i >= 0; i-- {
		if g := p.frames[i]; g.q != nil && g.st.Unit == "count" {
			return g
		}
	}
	return p.ctx.lastItem
}
