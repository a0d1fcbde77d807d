#pragma once
// Whose bells a group hears (CUR-06).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/calendar/bells.h"
#include "ports/reader.h"

namespace letopis {

/// Asks once about each family and each group. Lives for one look.
class ClassBells {
public:
    explicit ClassBells(Reader& reader) : reader_{reader} {}

    /// The named bells it hears on that day, else those of its programme family. A subgroup that
    /// was given none itself hears those of the first class it draws from.
    Result<const std::vector<BellSlot>*> of(const StudyGroup& group, Date on);
    /// Their title; empty for those of the family.
    Result<std::string> title_of(const StudyGroup& group, Date on);
    Result<const std::vector<GroupBells>*> heard_by(StudyGroupId id);

    /// From now on answers as if this had been stated.
    Result<Done> suppose(const NamedBells& bells);
    Result<Done> suppose(const GroupBells& given);

private:
    Result<const std::vector<NamedBells>*> named();

    Reader& reader_;
    std::optional<std::vector<NamedBells>> named_;
    std::map<ProgrammeFamily, std::vector<BellSlot>> families_;
    std::map<StudyGroupId, std::vector<GroupBells>> heard_;
};

}  // namespace letopis
