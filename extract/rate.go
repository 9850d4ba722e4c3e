package extract

import (
	"regexp"
	"slices"
)

// rateAt reads a quotient of units at the start of s, whose first, u, is n bytes long:
// 元|/吨, 公里|每小时, 元|/平方米·月, 张|/千人. The quotient keeps its words as code, with
// strokes between them, since nothing is converted. The length is 0 if there is none.
func (e *Extractor) rateAt(u *Unit, s string, n int) (*Unit, int) {
	if !slices.Contains(dividends, u.Dimension) {
		return nil, 0
	}
	code, at := s[:n], n
	for {
		sign := stroke.FindString(s[at:])
		rest := s[at+len(sign):]
		per, k := e.per.longest(rest)
		power := ""
		if k == 0 { // 张/|千|人; but 元/|千瓦时
			power = powerOfTen.FindString(rest)
			per, k = e.per.longest(rest[len(power):])
		}
		if sign == "" || k == 0 || !e.divides(u, per, sign == "每", power) || sign == "每" && goesOnBehind.MatchString(rest[k:]) {
			break
		}
		if sign != "·" {
			sign = "/"
		}
		code += sign + power + per
		at = len(s) - len(rest) + len(power) + k
	}
	if at == n {
		return nil, 0
	}
	rate := Unit{Words: []string{code}, Code: code, Dimension: u.Dimension}
	if u.Dimension == Money || u.Dimension == Times || u.Dimension == Durations {
		rate.Dimension = Physical // a price is no sum, and so much a second no number of times
	}
	return &rate, at
}

// dividends are what rates are given of.
var dividends = []Dimension{Money, Physical, Things, People, Times, Durations}

// stroke is the sign between the units of a quotient.
var stroke = regexp.MustCompile(`^(?:/|／|·|每)`)

// goesOnBehind is what a clause goes on with behind a measure that is no part of a quotient: 9亿元|每人奖励.
var goesOnBehind = regexp.MustCompile(`^[\d\p{Han}]`)

// powerOfTen is how many the second unit of a quotient is taken by: 件/|10万|人.
var powerOfTen = regexp.MustCompile(`^(?:10?万|十万|百万|[百千万]|100)`)

// divides reports whether a rate of u may be given per a word. Things and people are counted
// per time, area or head: a stroke between measure words gives a choice of them, 台/套, 人/次.
func (e *Extractor) divides(u *Unit, per string, inWords bool, power string) bool {
	by, n := e.units.longest(per)
	if n < len(per) {
		by = nil
	}
	lasts := by != nil && by.Dimension == Durations
	switch {
	case inWords && lasts && (u.Dimension != Physical && u.Dimension != Times || by.Code == "year" || by.Code == "month" || by.Code == "day"):
		return false // 投入3亿元|每年新增…: how often stands in words too
	case power == "100":
		return u.Dimension == Physical && by != nil && by.Dimension == Physical // 80毫克/|100毫升
	case power != "" && inWords, inWords && by != nil && (by.Code == u.Code || u.Dimension == Things || u.Dimension == People):
		return false // 3万亩|每亩投资2400元
	case power != "":
		return by != nil && by.Dimension == People
	case u.Dimension == Things || u.Dimension == People:
		return lasts || by != nil && (by.Dimension == Physical || by.Dimension == People && u.Dimension == Things)
	}
	return true
}
