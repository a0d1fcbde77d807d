#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const AfterSchoolRegimeSet& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    std::string lines;
    for (const RegimeLine& line : fact.lines)
        lines += (lines.empty() ? ": " : "; ") + line.from.text() + "–" + line.to.text() + " " +
                 line.occupation;
    return "Режим группы продлённого дня" + lines + ". " + group + ".";
}

}  // namespace letopis
