#pragma once
// ClassSplit: which subjects a class is taught in parts, and who is in which part (JRN-18).

#include <map>
#include <set>
#include <vector>

#include "ports/reader.h"

namespace letopis {

/// A subject that is taught to a class in parts, and who is in which of them.
struct SplitSubject {
    Subject subject;
    std::vector<CourseTitle> courses;  ///< One for each subgroup, in order of their titles.
    /// Whether everybody must be in one of them: not so for what is chosen.
    bool is_for_all() const { return subject.kind == SubjectKind::subject; }
};

/// Подгруппы класса on one day.
class ClassSplit {
public:
    /// Refuses `not_found` for an unknown class.
    static Result<ClassSplit> gather(Reader& reader, StudyGroupId class_id, Date on);

    const std::vector<SplitSubject>& subjects() const { return subjects_; }
    /// On the class's list that day, by the alphabet.
    const std::vector<Person>& students() const { return students_; }
    /// In which subgroups of the subject he is that day.
    std::vector<StudyGroupId> places_of(const SplitSubject& subject, StudentId student) const;
    /// JRN-18: not in exactly one where everybody must be; in several of anything.
    bool is_wrong(const SplitSubject& subject, StudentId student) const;
    /// Students who are.
    int wrong_count(const SplitSubject& subject) const;
    int wrong_count() const;  ///< In all subjects together.
    /// On the subgroup's list that day, also of other classes.
    int size_of(StudyGroupId subgroup) const;

private:
    std::vector<SplitSubject> subjects_;
    std::vector<Person> students_;
    std::map<StudyGroupId, std::set<StudentId>> lists_;
};

}  // namespace letopis
