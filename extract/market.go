package extract

import (
	"regexp"

	"github.com/mubiao/mubiao/corpus"
)

// marketAt is the place of the market whose short name opens a span, or follows the term of its
// bonds: 美股三大指数, 10年期|德债收益率.
func (p *passage) marketAt(a span) scene {
	m := market.FindStringSubmatchIndex(p.s[a.start:max(a.start, a.end)])
	if m == nil {
		return scene{}
	}
	var s scene
	for i := 2; i < len(m); i += 2 {
		if m[i] >= 0 {
			s.at = span{a.start + m[i], a.start + m[i+1]}
		}
	}
	s.text = marketOf[p.s[s.at.start:s.at.end]]
	if found := corpus.FindPlaces(s.text, corpus.Place{}); len(found) == 1 {
		s.place = found[0].Place
	}
	return s
}

// market is the short name of a market with what is quoted there, not with who holds it: 所持美债.
var market = regexp.MustCompile(`^(?:\d{1,2}年期)?(?:([美日欧德英法韩港]股|[美日欧德英法韩]债|美油)(?:$|\d|[三四]大|主要股指|股指|指数|收益率|期货|主力|合约|恒生|方面|市场|集体|全线|普遍|多数|收[盘涨跌高低]|[高低]开|[大小]?[涨跌])|(日经)(?:$|\d|指数|平均)|(恒指)|(恒生)(?:指数|科技|国企|中国企业|综合))`)

// marketOf is where a market is.
var marketOf = map[string]string{
	"美股": "美国", "美债": "美国", "美油": "美国", "日股": "日本", "日债": "日本", "日经": "日本", "欧股": "欧洲", "欧债": "欧洲",
	"德股": "德国", "德债": "德国", "英股": "英国", "英债": "英国", "法股": "法国", "法债": "法国", "韩股": "韩国", "韩债": "韩国",
	"港股": "香港", "恒生": "香港", "恒指": "香港",
}
