package corpus

// Place is an administrative division of GB/T 2260. The whole country is
// 100000 全国.
type Place struct {
	Code  string
	Name  string
	Level string // nation, province, prefecture, county
}
