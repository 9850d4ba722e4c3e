package corpus

// New areas of national rank are run like districts, but most have no code in
// GB/T 2260, for they lie across several districts. Those of one district bear its code.
var areasOfPlaces = map[string]string{"南沙新区": "440115", "西海岸新区": "370211", "舟山群岛新区": "330900"}

// uncoded also names 兵团, whose divisions lie all over 新疆.
var uncoded = newWordSet("雄安新区 两江新区 兰州新区 西咸新区 贵安新区 金普新区 天府新区 湘江新区 江北新区 福州新区 滇中新区 哈尔滨新区 长春新区 赣江新区 新疆生产建设兵团")

// namesUncoded reports whether the place that a title or an issuer names first, as
// closely as it names it, is one without a code: 四川天府新区 and not 四川支持天府新区.
func namesUncoded(phrase string) bool {
	found := false
	uncoded.each(phrase, func(start int, name string, _ int) bool {
		before := FindPlaces(phrase[:start], Place{})
		after := FindPlaces(phrase[start+len(name):], Place{})
		closer := len(after) > 0 && after[0].Place.Level == County // 兵团第八师石河子市
		found = !closer && (len(before) == 0 || len(before) == 1 && before[0].End == start)
		return false
	})
	return found
}
