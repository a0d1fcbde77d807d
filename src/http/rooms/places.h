#pragma once
// Places that several rooms share.

#include "http/routes/place.h"

namespace letopis::http {

struct CoursePlace {
    CourseId course_id;
};
LETOPIS_DESCRIBE(CoursePlace, course_id)

struct GroupPlace {
    StudyGroupId study_group_id;
};
LETOPIS_DESCRIBE(GroupPlace, study_group_id)

}  // namespace letopis::http
