#include "ports/gathering/class_split.h"

#include <algorithm>

#include "domain/classes/after_school.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<ClassSplit> ClassSplit::gather(Reader& reader, StudyGroupId class_id, Date on) {
    ClassSplit split;
    LETOPIS_TRY(listed, reader.students_of_group(class_id));
    for (const Member& member : members_of(listed))
        if (member.covers(on)) split.students_.push_back(member.person);
    LETOPIS_TRY(courses, reader.courses_of_subgroups(class_id));
    for (CourseTitle& course : courses) {
        const StudyGroupId subgroup = course.study_group.study_group_id;
        if (split.lists_.count(subgroup) == 0) {
            LETOPIS_TRY(of_subgroup, reader.students_of_group(subgroup));
            auto& list = split.lists_[subgroup];
            for (const ListedStudent& one : of_subgroup)
                if (one.enrolment.covers(on)) list.insert(one.person.person_id);
        }
        const auto same = [&](const SplitSubject& one) {
            return one.subject.subject_id == course.subject.subject_id;
        };
        auto found = std::find_if(split.subjects_.begin(), split.subjects_.end(), same);
        if (found == split.subjects_.end())
            found = split.subjects_.insert(found, {.subject = course.subject, .courses = {}});
        found->courses.push_back(std::move(course));
    }
    for (SplitSubject& one : split.subjects_)
        std::stable_sort(one.courses.begin(), one.courses.end(),
                         [](const CourseTitle& a, const CourseTitle& b) {
                             return a.study_group.title < b.study_group.title;
                         });
    return split;
}

std::vector<StudyGroupId> ClassSplit::places_of(const SplitSubject& subject,
                                                StudentId student) const {
    std::vector<StudyGroupId> places;
    for (const CourseTitle& course : subject.courses) {
        const StudyGroupId subgroup = course.study_group.study_group_id;
        if (lists_.at(subgroup).count(student) > 0) places.push_back(subgroup);
    }
    return places;
}

bool ClassSplit::is_wrong(const SplitSubject& subject, StudentId student) const {
    if (!is_of_curriculum(subject.subject.kind)) return false;
    const std::size_t places = places_of(subject, student).size();
    return places > 1 || (places == 0 && subject.is_for_all());
}

int ClassSplit::wrong_count(const SplitSubject& subject) const {
    return static_cast<int>(
        std::count_if(students_.begin(), students_.end(),
                      [&](const Person& student) { return is_wrong(subject, student.person_id); }));
}

int ClassSplit::wrong_count() const {
    int count = 0;
    for (const SplitSubject& subject : subjects_) count += wrong_count(subject);
    return count;
}

int ClassSplit::size_of(StudyGroupId subgroup) const {
    const auto found = lists_.find(subgroup);
    return found == lists_.end() ? 0 : static_cast<int>(found->second.size());
}

}  // namespace letopis
