#pragma once
// What an entry is about, in words: the group, the course, the lesson, the person. For the
// sentences of entry_sentence.h and later_sentences.h.

#include <string>

#include "ports/reader.h"

namespace letopis {

class SentencePlaces {
public:
    explicit SentencePlaces(Reader& reader) : reader_{reader} {}

    Result<std::string> group_title(StudyGroupId id);
    Result<std::string> subject_title(SubjectId id);
    /// "Математика, 5 «А»"
    Result<std::string> course_words(CourseId id);
    Result<std::string> period_title(CourseId course_id, PeriodId period_id);
    Result<std::string> lesson_words(LessonId id);
    Result<std::string> about_lesson(LessonId id, std::string what);
    Result<std::string> about(LessonId lesson_id, StudentId student_id, std::string what);
    Result<std::string> about_result(CourseId course_id, StudentId student_id, std::string what);
    Result<std::string> person_words(std::string what, PersonId id);
    Result<std::string> student_words(std::string what, StudentId student_id,
                                      StudyGroupId group_id);
    Result<std::string> copy_words(std::string what, MediumId id, const std::string& remark = "");

protected:
    Reader& reader_;
};

}  // namespace letopis
