package main

import (
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output/diff"
)

// meaning says in the user's language what is named by a code.
func meaning(code string) string {
	if words, found := meanings[code]; found {
		return spoken.Text(words)
	}
	return code
}

// meanings are, in English, what mubiao diff and the engine name by a code: what
// happened to a row and why, the roles of cues, the reasons of the engine.
var meanings = map[string]string{
	diff.Added:      "added",
	diff.Gone:       "gone",
	diff.Altered:    "altered",
	diff.Input:      "input",
	diff.Elsewhere:  "duplicates",
	diff.Program:    "program",
	diff.Vocabulary: "vocabulary",
	diff.Options:    "options",
	diff.Regions:    "regions",
	diff.Unknown:    "unknown",

	"cue modal":    "sets the force",
	"cue limit":    "limits the number behind it",
	"cue tail":     "limits the number before it",
	"cue changing": "a change",
	"cue reach":    "a level reached",
	"cue mark":     "tells what was from what will be",
	"cue act":      "a verb whose object is counted",
	"cue base":     "a comparison",
	"cue whole":    "a part follows",
	"cue spread":   "one value for each",
	"cue order":    "a rank follows",
	"cue rule":     "an amount of a rule",
	"cue average":  "a yearly average",
	"cue scope":    "a place or a set",
	"cue filler":   "says nothing by itself",

	string(extract.KnownName):   "a name or a manner of speaking",
	string(extract.Ordinal):     "an ordinal that names",
	string(extract.InAName):     "digits of a name or a formula",
	string(extract.NoUnit):      "a number without a unit",
	string(extract.Vague):       "only says about how many",
	string(extract.RateBase):    "what a rate is counted for",
	string(extract.OfAClass):    "a class of size",
	string(extract.Slogan):      "a slogan in quotation marks",
	string(extract.NamesThings): "a small number that belongs to a name",
	string(extract.Article):     "一 that only says “a”",
	string(extract.Threshold):   "a threshold that only names the class of what follows",
	string(extract.Attribute):   "stands before a noun and says nothing of how much is to be reached",
	string(extract.Division):    "counts parts of a text or a thought",
	string(extract.Magnitude):   "a magnitude without a number, which names a class",
	string(extract.UnsetTime):   "a duration that nobody sets or changes",
	string(extract.UnsetAge):    "an age that nothing reaches",

	string(extract.RuleArticle): "the sentence is an article of a rule, no undertaking",
	string(extract.LeftOpen):    "可 leaves it open",
	string(extract.NotAhead):    "it is done already, or the text tells of the past here",
	string(extract.HasValue):    "a value stands beside it, which makes it a target or a result",
	string(extract.YearsOver):   "it is dated to a year that is over",
	string(extract.Exhortation): "it names nothing to be delivered, and no day",
	string(extract.NoCandidate): "no number, no phrase of a target and no deed stands in it",

	string(extract.FromTopic):    "an earlier clause names it",
	string(extract.FromBefore):   "the statement before has it",
	string(extract.FromCounted):  "it is what was counted last",
	string(extract.FromOwner):    "a general word joins what it belongs to",
	string(extract.FromLead):     "an earlier sentence of the paragraph says so",
	string(extract.FromTitle):    "the title says so",
	string(extract.FromSection):  "the heading of the section says so",
	string(extract.BeforeWindow): "it is what the value was raised from, before those years",
	string(extract.FromReport):   "a work report reviews one year and plans the next",
	string(extract.FromHeadline): "the words that open the list say so",
	string(extract.FromWhole):    "the whole is bound",
	string(extract.Contradicted): "what was carried here from before contradicts the kind",
	string(extract.AsOfWriting):  "it compares with the same time of last year",

	string(extract.IsBase):        "a change starts from it",
	string(extract.IsRule):        "it is an amount of a rule",
	string(extract.IsHeadline):    "it stands in the list of headline targets",
	string(extract.PastWord):      "a word of its clause tells of the past",
	string(extract.FutureWord):    "a word of its clause tells of what is to come",
	string(extract.Restated):      "an earlier target is restated with its due date",
	string(extract.PastDate):      "its time is over",
	string(extract.FutureDate):    "its time lies ahead",
	string(extract.ReviewSection): "the section reviews",
	string(extract.PlanSection):   "the section plans",
	string(extract.FartherModal):  "a modal governs it",
	string(extract.PlanText):      "a plan says what is to come",
	string(extract.Orders):        "it stands in a list of things to do",
	string(extract.NothingSaid):   "nothing points ahead",
}
