#pragma once
// Diaries of practice (VOC-10): how the students of the vocational group keep them, and how far
// their lead has got.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// Of everybody who is sent by the course: days up to today, most of them confirmed; some days are
/// missing, one is given back, and one student keeps no diary.
Result<Done> keep_diaries(Desk& desk, const SchoolLife& school, const CourseLife& course);

}  // namespace letopis::demo
