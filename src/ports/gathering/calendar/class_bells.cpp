#include "ports/gathering/calendar/class_bells.h"

#include <algorithm>

namespace letopis {

Result<const std::vector<NamedBells>*> ClassBells::named() {
    if (!named_) {
        LETOPIS_TRY(all, reader_.named_bells());
        named_ = std::move(all);
    }
    return &*named_;
}

Result<const std::vector<GroupBells>*> ClassBells::heard_by(StudyGroupId id) {
    const auto known = heard_.find(id);
    if (known != heard_.end()) return &known->second;
    LETOPIS_TRY(heard, reader_.bells_of_group(id));
    return &heard_.emplace(id, std::move(heard)).first->second;
}

Result<std::string> ClassBells::title_of(const StudyGroup& group, Date on) {
    LETOPIS_TRY(all, named());
    if (all->empty()) return std::string{};
    LETOPIS_TRY(own, heard_by(group.study_group_id));
    const bool is_part = group.kind == StudyGroupKind::subgroup && !group.parent_group_ids.empty();
    if (!own->empty() || !is_part) return bells_title_on(*own, on);
    LETOPIS_TRY(of_class, heard_by(group.parent_group_ids.front()));
    return bells_title_on(*of_class, on);
}

Result<const std::vector<BellSlot>*> ClassBells::of(const StudyGroup& group, Date on) {
    LETOPIS_TRY(title, title_of(group, on));
    if (!title.empty()) {
        LETOPIS_TRY(all, named());
        for (const NamedBells& one : *all)
            if (one.title == title) return &one.slots;
    }
    const auto known = families_.find(group.family);
    if (known != families_.end()) return &known->second;
    LETOPIS_TRY(bells, reader_.bell_slots(group.family));
    return &families_.emplace(group.family, std::move(bells)).first->second;
}

Result<Done> ClassBells::suppose(const NamedBells& bells) {
    LETOPIS_TRY_DONE(named());
    std::erase_if(*named_, [&](const NamedBells& one) { return one.title == bells.title; });
    if (!bells.slots.empty()) named_->push_back(bells);
    return Done{};
}

Result<Done> ClassBells::suppose(const GroupBells& given) {
    LETOPIS_TRY_DONE(heard_by(given.study_group_id));
    std::vector<GroupBells>& heard = heard_[given.study_group_id];
    std::erase_if(heard, [&](const GroupBells& one) { return one.from_on == given.from_on; });
    heard.push_back(given);
    std::sort(heard.begin(), heard.end(), [](const GroupBells& one, const GroupBells& other) {
        return one.from_on < other.from_on;
    });
    return Done{};
}

}  // namespace letopis
