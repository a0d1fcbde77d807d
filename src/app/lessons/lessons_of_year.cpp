#include "app/lessons/lessons_of_year.h"

#include "ports/gathering/school_year.h"

namespace letopis {

Result<std::vector<Lesson>> lessons_of_year(Reader& reader, const Course& course) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    return reader.lessons_of_course(course.course_id, year.starts_on, last_day_of(year));
}

}  // namespace letopis
