-- The judging policy of every stage of a challenge that was approved is stored whole, with the default of this date
-- under what its host chose. A later change of the default then changes no challenge that is running or over.
UPDATE "stages" SET "judging" = '{"blind":{"team":"never","institution":"never","judges":"always"},"othersReviews":"never","sealed":true,"board":"with_result","method":{"kind":"mean"},"rounding":"none","ties":[],"tieEnd":"shared","marks":"first","advance":null,"conflictYears":3,"reviewsEach":2,"expertsEach":0,"maxLoad":null,"topicField":null}'::jsonb || coalesce("judging", '{}'::jsonb)
WHERE "challenge_id" IN (SELECT "id" FROM "challenges" WHERE "state" IN ('approved', 'published', 'archived', 'cancelled'));
