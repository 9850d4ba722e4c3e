package extract

import (
	"regexp"
	"strings"
)

// What describes the things behind a quantity, before their name.

// pastDescription steps over what describes those that are counted: 6家|国内有影响力的|厂商.
func (p *passage) pastDescription(from, clauseEnd int) int {
	if b := bracketed.FindString(p.s[from:clauseEnd]); b != "" {
		from += len(b) // 200万套（间）: the bracket belongs to the value
	}
	if d := having.FindString(p.s[from:clauseEnd]); d != "" && !strings.ContainsAny(d, "0123456789") {
		from += len(d) // 6家|国内有影响力的|厂商
	}
	from += len(atRate.FindString(p.s[from:clauseEnd]))
	from += len(qualities.FindString(p.s[from:clauseEnd])) // 3万亩|抗病性强、品质好的|谷子
	from += len(withOthers.FindString(p.s[from:clauseEnd]))
	from += max(0, len(praised.FindString(p.s[from:clauseEnd]))-len("“"))
	if m := examples.FindStringSubmatchIndex(p.s[from:clauseEnd]); m != nil && p.countsBefore(from) && p.words.aligned(from+m[2], from+m[2]) {
		if b := p.beginningAt(from + m[2]); b == nil || b.cue == nil || b.cue.Nominal {
			from += m[2] // 2万台|闸阀、截止阀和止回阀等|核级阀门
		}
	}
	return from
}

// having describes what is counted by what it has.
var having = regexp.MustCompile(`^(?:在?(?:国内|国际|国内外|全国|全球|行业内?))?(?:具?有|拥有|具备|载有|满载|装载|装有|配有|带有|携带|搭载|印有|持有)[^，。；：]{2,20}?的`)

// atRate says of a sum that it is given for each: 按每人1500元|标准给予|补助.
var atRate = regexp.MustCompile(`^的?标准(?:给予|予以|发放|支付)`)

// qualities describe what is counted by how it is, one after the other.
var qualities = regexp.MustCompile(`^(?:[^，。；：、的\d]{1,7}[强高大广优好多快新深浓足美佳性化型]、)+[^，。；：、的\d]{1,7}[强高大广优好多快新深浓足美佳性化型]的`)

// withOthers is with whom those that are counted have something: 三个|同邻市订有协议的|县.
var withOthers = regexp.MustCompile(`^[同与跟][^，。；、的\d]{2,20}的`)

// praised describes in set phrases what a quoted name behind them counts: 小巧精致、开放共享的|“口袋公园”.
var praised = regexp.MustCompile(`^(?:\p{Han}{4}、)+\p{Han}{4}的“`)

// examples stand before the kind that they are of.
var examples = regexp.MustCompile(`^[^，。；：、等的和在从对与向把\d]{1,7}、(?:[^，。；：、等的\d]{1,12}、)*[^，。；：、等的\d]{1,16}等(\p{Han}{3,})`)

// pastMeasure steps over a measure that describes what is counted: 两个|长约400米的|
// 隧道. It returns from when there is none.
func (p *passage) pastMeasure(from, clauseEnd int) int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < from || m.end >= clauseEnd || m.quantity == nil {
			continue
		}
		if long := byLength.FindString(p.s[m.end:]); m.start == from && long != "" && m.quantity.of(Physical) && m.end+len(long) < clauseEnd {
			return m.end + len(long) // 2条|80公里长|干渠
		}
		near := m.start-from <= len("全长约为") && !strings.ContainsAny(p.s[from:m.start], "，、和")
		if near && m.quantity.of(Physical) && strings.HasPrefix(p.s[m.end:], "的") {
			return m.end + len("的")
		}
		break
	}
	return from
}

// byLength says of a measure which it is: 80公里|长.
var byLength = regexp.MustCompile(`^[长高宽深厚]的?`)
