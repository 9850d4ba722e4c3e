package extract

import (
	"regexp"
	"strings"
)

// Sums of which the text does not say that they are money.

// otherUnit is a currency of which the vocabulary has none: 220万|阿根廷比索.
var otherUnit = regexp.MustCompile(`^\p{Han}{0,4}(?:卢比|比索|第纳尔|里亚尔|先令|克朗|坚戈|图格里克)`)

// asMoney gives a bare number of a sum its currency: 7亿的销售额.
func (p *passage) asMoney(f *frame) {
	if f.q.unit != nil || f.q.code != "count" || f.st.Form != Level || otherUnit.MatchString(p.s[f.value.end:]) {
		return
	}
	if earned.MatchString(p.s[f.clause.start:f.value.start]) && f.value.end == f.clause.end && f.q.measure == "" && strings.ContainsAny(p.s[f.value.start:f.value.end], "万亿") || p.e.wordings[OfMoney].ends(f.subject) || takings.MatchString(f.subject) || strings.Contains(p.s[f.value.start:f.value.end], "亿") && signedFor.MatchString(f.subject) && (!strings.HasSuffix(f.subject, "订单") && !strings.HasSuffix(f.subject, "合同") || signs.MatchString(p.s[f.clause.start:f.value.start])) {
		f.st.Unit = "CNY"
	}
}

// earned leads to a sum that somebody made or lost: 第一年亏了将近|200万.
var earned = regexp.MustCompile(`(?:亏|赚|净赚|净亏|欠|赔|骗)(?:了|走|去|得|损)?(?:将近|大约|约|近|超过?|至少)?$`)

// What is told in money without saying so: takings, and what is signed for where there are so many of
// them that they are no contracts: 50亿|大单.
var (
	takings   = regexp.MustCompile(`(?:票房|营业额|成交金额|签约额|中标额|市值|货值)$`)
	signs     = regexp.MustCompile(`签|获|斩|揽|拿下|中标|收获|金额`)
	signedFor = regexp.MustCompile(`(?:订单|大单|合同|融资|贷款|债券|基金|授信额度|罚单)$`)
)
