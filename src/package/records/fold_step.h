#pragma once
// What the steps of the fold of a class's year share.

#include <string>
#include <string_view>
#include <utility>

#include "package/records/class_year.h"

namespace letopis {

class FoldStep {
public:
    FoldStep(ClassYear& year, EntryIndex index, const Entry& entry)
        : year_{year}, index_{index}, entry_{entry} {}

protected:
    template <class Fact>
    Stated<Fact> stated(Fact fact) const {
        return {std::move(fact), index_, entry_.recorded_at, entry_.actor_id};
    }
    void gap(std::string_view what) {
        year_.gaps.push_back("запись № " + std::to_string(index_) + ": " + std::string{what});
    }
    void need_person(PersonId id) {
        if (!year_.persons.contains(id)) gap("неизвестное лицо");
    }
    void need_group(StudyGroupId id) {
        if (!year_.study_groups.contains(id)) gap("неизвестная группа");
    }
    void need_course(CourseId id) {
        if (!year_.courses.contains(id)) gap("неизвестный курс");
    }
    void need_lesson(LessonId id) {
        if (!year_.lessons.contains(id)) gap("неизвестный урок");
    }
    void corrected(CorrectionOfYear correction) {
        year_.corrections.push_back(stated(std::move(correction)));
    }

    ClassYear& year_;
    EntryIndex index_;
    const Entry& entry_;
};

}  // namespace letopis
