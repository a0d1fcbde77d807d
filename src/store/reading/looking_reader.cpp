#include "store/reading/looking_reader.h"

namespace letopis::store {

void LookingReader::begin_look() {
    enrolments_.clear();
    if (stamps_ == nullptr) return forget_everything();
    changes_ = stamps_->changes();
    const std::uint64_t stamp = stamps_->of(PersonId{});
    if (stamp != organization_stamp_) forget_everything();
    organization_stamp_ = stamp;
}

void LookingReader::forget_everything() {
    school_years_.clear();
    period_systems_.clear();
    policies_.clear();
    persons_.clear();
    study_groups_.clear();
    courses_.clear();
    courses_of_groups_.clear();
    lessons_of_groups_.clear();
}

Result<std::vector<SchoolYear>> LookingReader::school_years() {
    return school_years_.get({}, [&] { return SchoolReader::school_years(); });
}

Result<std::optional<PeriodSystem>> LookingReader::period_system(PeriodSystemId id) {
    return period_systems_.get(id, [&] { return SchoolReader::period_system(id); });
}

Result<std::vector<PolicyValue>> LookingReader::policies() {
    return policies_.get({}, [&] { return SchoolReader::policies(); });
}

Result<std::optional<Person>> LookingReader::person(PersonId id) {
    return persons_.get(id, [&] { return SchoolReader::person(id); });
}

Result<std::optional<StudyGroup>> LookingReader::study_group(StudyGroupId id) {
    return study_groups_.get(id, [&] { return SchoolReader::study_group(id); });
}

Result<std::vector<Enrolment>> LookingReader::enrolments_of(StudentId id) {
    return enrolments_.get(id, [&] { return SchoolReader::enrolments_of(id); });
}

Result<std::optional<Course>> LookingReader::course(CourseId id) {
    return courses_.get(id, [&] { return SchoolReader::course(id); });
}

Result<std::vector<CourseTitle>> LookingReader::courses_of_group(StudyGroupId id) {
    return courses_of_groups_.get(id, [&] { return SchoolReader::courses_of_group(id); });
}

/// A lesson's record bumps the stamp of its group. Lessons are kept only if nothing at all was
/// bumped since the look began: else the stamp may be newer than they are.
Result<std::vector<Lesson>> LookingReader::lessons_of_group(StudyGroupId id, Date from, Date to) {
    const Weeks weeks{id, from, to};
    const std::uint64_t stamp = stamps_ == nullptr ? 0 : stamps_->of(id);
    const auto found = lessons_of_groups_.find(weeks);
    if (found != lessons_of_groups_.end() && found->second.stamp == stamp)
        return found->second.lessons;
    LETOPIS_TRY(lessons, SchoolReader::lessons_of_group(id, from, to));
    if (stamps_ != nullptr && stamps_->changes() != changes_) return lessons;
    if (lessons_of_groups_.size() >= limits::kept_weeks) lessons_of_groups_.clear();
    lessons_of_groups_[weeks] = {stamp, lessons};
    return lessons;
}

}  // namespace letopis::store
