// Generated from models/ec2.json by cargo xtask generate. Do not edit: change the generator.

